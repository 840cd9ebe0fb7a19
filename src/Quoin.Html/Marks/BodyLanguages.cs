using System.Runtime.CompilerServices;

namespace Quoin.Html.Marks;

/// <summary>The languages of the parts of a body: that of the article, unless a section or a quote is in another one.</summary>
internal sealed class BodyLanguages
{
    /// <summary>An article does not change, so this is computed once.</summary>
    private static readonly ConditionalWeakTable<Article, BodyLanguages> Known = [];

    private readonly string _language;
    private readonly Section[] _sections;
    private readonly bool _hasOther;

    private BodyLanguages(Article article)
    {
        _language = article.Language;
        _sections = [.. article.Sections.Where(section => !IsSame(section.Language, _language)).OrderBy(static section => section.Span.Start)];
        _hasOther = article.ClaimsIncludingInvalid.Concat<Mark>(article.Caveats).Concat(article.EvidenceIncludingInvalid).Concat(article.Terms)
            .Any(mark => QuotesOf(mark).Any(quote => !IsSame(quote.Language, _language)));
    }

    /// <summary>The languages of the body of an article.</summary>
    public static BodyLanguages Of(Article article) => Known.GetValue(article, static article => new BodyLanguages(article));

    /// <summary>The language of a block that begins at a position.</summary>
    public string At(int position)
    {
        var (from, to) = (0, _sections.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _sections[middle].Span.Start <= position ? (middle + 1, to) : (from, middle);
        }

        return from > 0 && position < _sections[from - 1].Span.End ? _sections[from - 1].Language : _language;
    }

    /// <summary>The language of a run: that of the innermost quote over it that is in another language than its block.</summary>
    /// <param name="run">The run.</param>
    /// <param name="around">The language of its block.</param>
    public string Of(Run run, string around)
    {
        for (var i = run.MarksIncludingInvalid.Count - 1; _hasOther && i >= 0; i--)
        {
            var covering = QuotesOf(run.MarksIncludingInvalid[i]).Where(quote => quote.Span.Start <= run.Span.Start && run.Span.End <= quote.Span.End);
            if (covering.FirstOrDefault(quote => !IsSame(quote.Language, around)) is { } quote)
            {
                return quote.Language;
            }
        }

        return around;
    }

    /// <summary>The quotes of a mark, for their languages and places.</summary>
    public static IEnumerable<Quote> QuotesOf(Mark mark) => mark switch
    {
        QualifiedClaim claim => claim.Quotes.Select(static quote => quote.WithoutCaveats(because: "Only the language and the place are read.")),
        PlainClaim claim => claim.Quotes,
        Caveat caveat => caveat.Quotes,
        Evidence evidence => evidence.Quotes,
        Term term => term.Quotes,
        _ => [],
    };

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
