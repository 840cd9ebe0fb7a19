using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Anchoring;

/// <summary>Whether a quote may stand at a place.</summary>
/// <param name="hit">The place.</param>
/// <param name="language">The language that its mark gives; null where it gives none.</param>
internal delegate bool HitFilter(Hit hit, string? language);

/// <summary>
/// Makes the words of quotes those of the source. White space is no part of the words: a wrap of the source would be an
/// escape in the annotation, and its no-break space could not be seen.
/// </summary>
internal sealed class QuoteFixes(SourceDocument source, string path)
{
    /// <summary>Quotes the text that is nearest to words that are missing.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="words">Its words, or the part of them that is missing.</param>
    /// <param name="nearest">The nearest text.</param>
    /// <param name="isRight">Whether the quote with other words has one place, at which nothing is wrong with it.</param>
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

    /// <summary>Sets a quote as the source sets it; what it leaves out stays left out.</summary>
    public EquatableArray<ContentFix> Typography(QuoteSyntax quote, Hit hit)
    {
        var exact = hit.Parts is { } parts
            ? Omission.Replace(quote.Exact, [.. parts.Select(part => Whitespace.Collapse(source.TextOf(part.Span)))])
            : Whitespace.Collapse(source.TextOf(hit.Span));
        return Replacement.Of(FixKinds.Typography, "Copy the source's typography", path, quote.Range, quote.Form, exact);
    }
}
