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
    /// <summary>The number of places for which a fix is tried, because each needs a search.</summary>
    private const int PlacesTried = 4;

    /// <summary>The quote with other words in place of missing ones.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="words">Its words, or a part of them.</param>
    /// <param name="other">The words that replace them.</param>
    public static QuoteSyntax With(QuoteSyntax quote, string words, string other) => quote with
    {
        Exact = words == quote.Exact ? other : Omission.Replace(quote.Exact, [.. Omission.Split(quote.Exact).Select(part => part == words ? other : part)]),
    };

    /// <summary>Replaces missing words with those of the source.</summary>
    /// <param name="quote">The corrected quote.</param>
    /// <param name="isRight">Whether it has exactly one hit, and that hit is acceptable.</param>
    public EquatableArray<ContentFix> Nearest(QuoteSyntax quote, Predicate<QuoteSyntax> isRight) => Replace(FixKinds.NearestText, "Quote the nearest text (changes words)", quote, isRight);

    /// <summary>Extends a quote to the whole words and numbers that it cuts, at the first place where that is acceptable.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="words">Its words, or the part of them that cuts a word.</param>
    /// <param name="hits">Where they are.</param>
    /// <param name="isRight">Whether a corrected quote has exactly one hit, and that hit is acceptable.</param>
    public EquatableArray<ContentFix> WholeWords(QuoteSyntax quote, string words, IReadOnlyList<Hit> hits, Predicate<QuoteSyntax> isRight) => hits.Take(PlacesTried)
        .Select(hit => Replace(FixKinds.WholeWords, "Quote the whole words", With(quote, words, Whitespace.Collapse(source.TextOf(Boundaries.Widen(source.Text, hit.Span)))), isRight))
        .FirstOrDefault(fixes => fixes.Count > 0);

    private EquatableArray<ContentFix> Replace(string kind, string title, QuoteSyntax quote, Predicate<QuoteSyntax> isRight) => quote.Form != ScalarForm.Fixed && isRight(quote)
        ? Replacement.Of(kind, title, path, quote.Range, quote.Form, quote.Exact)
        : [];

    /// <summary>Adopts the typography of the source; omissions are kept.</summary>
    public EquatableArray<ContentFix> Typography(QuoteSyntax quote, Hit hit) =>
        Replacement.Of(FixKinds.Typography, "Copy the source's typography", path, quote.Range, quote.Form, WordsOf(quote, hit), TextMeaning.IsSame(quote.Exact, WordsOf(quote, hit)));

    /// <summary>Removes the markup of the source; omissions are kept.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="hit">Its hit.</param>
    /// <param name="isRight">Whether the corrected quote has exactly one hit, and that hit is acceptable.</param>
    public EquatableArray<ContentFix> Plain(QuoteSyntax quote, Hit hit, Predicate<QuoteSyntax> isRight) =>
        WordsOf(quote, hit) is var exact && quote.Form != ScalarForm.Fixed && isRight(quote with { Exact = exact })
            ? Replacement.Of(FixKinds.PlainText, "Write it as a reader sees it", path, quote.Range, quote.Form, exact, MarkupMeaning.IsSame(quote.Exact, exact))
            : [];

    /// <summary>The words of the source at a hit, as a quote writes them.</summary>
    public string WordsOf(QuoteSyntax quote, Hit hit) => hit.Parts is { } parts
        ? Omission.Replace(quote.Exact, [.. parts.Select(part => Whitespace.Collapse(source.TextOf(part.Span)))])
        : Whitespace.Collapse(source.TextOf(hit.Span));
}
