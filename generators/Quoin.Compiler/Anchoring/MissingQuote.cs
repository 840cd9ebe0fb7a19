using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Anchoring;

/// <summary>Words that are not in the source of their article.</summary>
/// <param name="Diagnostic">The reported diagnostic.</param>
/// <param name="Source">The name of the source.</param>
/// <param name="Words">The words: a quote, or a part of a quote with omissions.</param>
internal sealed record MissingQuote(ContentDiagnostic Diagnostic, string Source, string Words);
