using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Anchoring;

/// <summary>Decides whether a hit is acceptable.</summary>
/// <param name="hit">The hit.</param>
/// <param name="language">The language given by the mark; null if none is given.</param>
internal delegate bool HitFilter(Hit hit, string? language);

/// <summary>
/// Creates fixes that adopt the words of the source. White space is not copied: a line wrap of the source would be an
/// escape in the annotation, and a no-break space would be invisible.
/// </summary>
internal sealed class QuoteFixes(SourceDocument source, string path)
{
    /// <summary>Replaces missing words with the nearest text.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="words">Its words, or the missing part of them.</param>
    /// <param name="nearest">The nearest text.</param>
    /// <param name="isRight">Whether the corrected quote has exactly one hit, and that hit is acceptable.</param>
    public EquatableArray<ContentFix> Nearest(QuoteSyntax quote, string words, Span nearest, Predicate<QuoteSyntax> isRight)
    {
        var text = Whitespace.Collapse(source.TextOf(nearest));
        var exact = words == quote.Exact
            ? text
            : Omission.Replace(quote.Exact, [.. Omission.Split(quote.Exact).Select(part => part == words ? text : part)]);
        return quote.Form != ScalarForm.Fixed && isRight(quote with { Exact = exact })
            ? Replacement.Of(FixKinds.NearestText, "Quote the nearest text", path, quote.Range, quote.Form, exact)
            : [];
    }

    /// <summary>Adopts the typography of the source; omissions are kept.</summary>
    public EquatableArray<ContentFix> Typography(QuoteSyntax quote, Hit hit) =>
        Replacement.Of(FixKinds.Typography, "Copy the source's typography", path, quote.Range, quote.Form, WordsOf(quote, hit));

    /// <summary>Removes the markup of the source; omissions are kept.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="hit">Its hit.</param>
    /// <param name="isRight">Whether the corrected quote has exactly one hit, and that hit is acceptable.</param>
    public EquatableArray<ContentFix> Plain(QuoteSyntax quote, Hit hit, Predicate<QuoteSyntax> isRight) =>
        WordsOf(quote, hit) is var exact && quote.Form != ScalarForm.Fixed && isRight(quote with { Exact = exact })
            ? Replacement.Of(FixKinds.PlainText, "Write it as a reader sees it", path, quote.Range, quote.Form, exact)
            : [];

    /// <summary>The words of the source at a hit, as a quote writes them.</summary>
    public string WordsOf(QuoteSyntax quote, Hit hit) => hit.Parts is { } parts
        ? Omission.Replace(quote.Exact, [.. parts.Select(part => Whitespace.Collapse(source.TextOf(part.Span)))])
        : Whitespace.Collapse(source.TextOf(hit.Span));
}
