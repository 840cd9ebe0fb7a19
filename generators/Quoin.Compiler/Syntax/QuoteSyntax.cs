using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Syntax;

/// <summary>A quote in an annotation, before it is located in the source.</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">The words before it; null if not given.</param>
/// <param name="Suffix">The words after it; null if not given.</param>
/// <param name="Occurrence">The number of the hit, from 1; 0 if not given.</param>
/// <param name="Range">The range of the words in the annotation.</param>
/// <param name="Form">How to write a replacement.</param>
internal sealed record QuoteSyntax(string Exact, string? Prefix, string? Suffix, int Occurrence, TextRange Range, ScalarForm Form)
{
    /// <summary>The label of the footnote whose whole text it is; null if it gives its words.</summary>
    public string? Footnote { get; init; }

    /// <summary>Where its context is written; null if none is given.</summary>
    public QuoteKeys? Keys { get; init; }

    /// <summary>Its span in the reading text, if that is known without a search; otherwise null.</summary>
    public Span? Place { get; init; }
}
