using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Syntax;

/// <summary>Where the keys of a quote that select a place are written; null for those that are not given.</summary>
internal sealed record QuoteKeys(QuoteKey? Prefix, QuoteKey? Suffix, QuoteKey? Occurrence);

/// <summary>Where a key of a quote is written.</summary>
/// <param name="Range">The range of its value.</param>
/// <param name="Form">How to write another value.</param>
/// <param name="Entry">What to remove so that the rest is as it was without it; empty if a comment or a block makes that an author's work.</param>
internal sealed record QuoteKey(TextRange Range, ScalarForm Form, Span Entry);
