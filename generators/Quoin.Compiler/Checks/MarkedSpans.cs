using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>The spans that claims, caveats and evidence quote, for the question whether words that a quote leaves out are quoted elsewhere.</summary>
internal sealed class MarkedSpans
{
    private readonly List<Span> _caveats;
    private readonly List<Span> _all;

    public MarkedSpans(ArticleModel article)
    {
        _caveats = Sort(article, MarkKind.Caveat);
        _all = Sort(article, MarkKind.Caveat, MarkKind.Claim, MarkKind.Evidence);
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

    private static List<Span> Sort(ArticleModel article, params MarkKind[] kinds)
    {
        var spans = new List<Span>();
        foreach (var kind in kinds)
        {
            foreach (var mark in article.Marks(kind))
            {
                foreach (var quote in mark.Quotes)
                {
                    spans.Add(quote.Anchor.Span);
                }
            }
        }

        spans.Sort(static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.Length.CompareTo(right.Length));
        var distinct = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            if (distinct == 0 || spans[i] != spans[distinct - 1])
            {
                spans[distinct++] = spans[i];
            }
        }

        spans.RemoveRange(distinct, spans.Count - distinct);
        return spans;
    }
}
