using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Syntax;

/// <summary>A quote as the annotation gives it, not yet looked for.</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">Words before; null where not given.</param>
/// <param name="Suffix">Words after; null where not given.</param>
/// <param name="Occurrence">Which hit, from 1; 0 where not given.</param>
/// <param name="Range">Where the words stand in the annotation.</param>
/// <param name="Form">How other words are written in their place.</param>
internal sealed record QuoteSyntax(string Exact, string? Prefix, string? Suffix, int Occurrence, TextRange Range, ScalarForm Form);
