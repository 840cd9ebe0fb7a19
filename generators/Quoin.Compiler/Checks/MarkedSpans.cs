using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>The spans that claims, caveats and evidence quote, for the question whether words that a quote leaves out are quoted elsewhere.</summary>
internal sealed class MarkedSpans
{
    private readonly List<Span> _caveats;
    private readonly List<Span> _all;

    public MarkedSpans(ArticleModel article)
    {
        _caveats = Sort(article.Caveats.SelectMany(caveat => caveat.Mark.Quotes));
        _all = Sort(article.Caveats.SelectMany(caveat => caveat.Mark.Quotes)
            .Concat(article.Claims.SelectMany(claim => claim.Mark.Quotes))
            .Concat(article.Evidence.SelectMany(evidence => evidence.Mark.Quotes)));
    }

    /// <summary>Whether words beside a quote are quoted by a caveat, or by a mark that does not repeat the quote.</summary>
    public bool Cover(Span words, Span quote) => words.Start >= quote.End
        ? Overlap(_caveats, words, 0) || Overlap(_all, words, quote.End)
        : Overlap(_caveats, words, 0) || Overlap(_all, words, 0, quote.Start);

    /// <summary>Whether one of the spans between two offsets overlaps the words.</summary>
    private static bool Overlap(List<Span> spans, Span words, int start, int end = int.MaxValue)
    {
        // Spans of real marks are short and few of them overlap, so few are visited.
        var index = spans.BinarySearch(new Span(words.End, 0), Span.ByStart);
        for (var i = (index < 0 ? ~index : index) - 1; i >= 0 && spans[i].Start >= start && words.Start - spans[i].Start < Reach; i--)
        {
            if (spans[i].End > words.Start && spans[i].End <= end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A quote that begins farther before the words is about more than they are.</summary>
    private const int Reach = 1000;

    private static List<Span> Sort(IEnumerable<QuoteModel> quotes) =>
        [.. quotes.Select(quote => quote.Anchor.Span).Distinct().OrderBy(span => span.Start).ThenBy(span => span.Length)];
}
