using Quoin.Html.Marks;

namespace Quoin.Html.Parts;

/// <summary>Words of the source apart from the article.</summary>
internal static class QuoteParts
{
    /// <summary>The quotes that have no word of a claim with caveats: those would appear without their caveats.</summary>
    public static IEnumerable<Quote> WithoutClaims(Mark mark, IReadOnlyList<Quote> quotes)
    {
        var spans = mark.Article.ClaimsIncludingInvalid.OfType<QualifiedClaim>().SelectMany(BodyLanguages.QuotesOf).Select(static quote => quote.Span).ToList();
        return quotes.Where(quote => !spans.Exists(span => span.Start < quote.Span.End && quote.Span.Start < span.End));
    }

    /// <summary>Writes a quote with its language.</summary>
    public static void Write(Page page, Quote quote, string around) =>
        page.Markup.Raw("<q").Language(quote.Language, around).Raw(">").Text(quote.Text).Raw("</q>");
}
