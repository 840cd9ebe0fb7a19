using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>Lists hits for a message.</summary>
internal static class HitList
{
    /// <summary>The maximum number of hits to list. An author with more hits needs a longer quote, not a longer list.</summary>
    private const int Shown = 40;

    /// <summary>The maximum number of words to list, which are longer than places.</summary>
    private const int WordsShown = 10;

    /// <summary>The maximum length of a word.</summary>
    private const int WordLimit = 40;

    public static string Describe(SourceDocument source, IReadOnlyList<Hit> hits) => Join(hits, Shown, hit => source.Describe(hit.Span.Start));

    /// <summary>Lists the whole words that hits cut, with their places.</summary>
    public static string DescribeCut(SourceDocument source, IReadOnlyList<Hit> hits) => Join(hits, WordsShown, hit =>
        string.Join(" and ", CutWords(source.Text, hit.Span).Select(word => $"\"{DisplayText.Excerpt(source.TextOf(word), WordLimit)}\" at {source.Describe(word.Start)}")));

    private static IEnumerable<Span> CutWords(string text, Span span)
    {
        var whole = Boundaries.Widen(text, span);
        var first = new Span(whole.Start, 0);
        if (whole.Start < span.Start)
        {
            first = Boundaries.Widen(text, new Span(span.Start, 0));
            yield return first;
        }

        if (whole.End > span.End && first.End < whole.End)
        {
            yield return Boundaries.Widen(text, new Span(span.End, 0));
        }
    }

    private static string Join(IReadOnlyList<Hit> hits, int limit, Func<Hit, string> describe)
    {
        var places = string.Join("; ", hits.Take(limit).Select(describe));
        return hits.Count > limit ? $"{places}; and {hits.Count - limit} more" : places;
    }
}
