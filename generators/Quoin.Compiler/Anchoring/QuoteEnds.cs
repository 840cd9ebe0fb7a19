using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>
/// Describes a missing quote whose beginning and end are both in the source: sentences were joined, or one was
/// left out without an omission mark.
/// </summary>
internal static class QuoteEnds
{
    /// <summary>The minimum length of the ends; shorter ones may be in a source by coincidence.</summary>
    private const int Least = 16;

    /// <summary>How far the end of a word is searched.</summary>
    private const int WordReach = 100;

    /// <summary>Creates a clause for the message; null if there is nothing to report.</summary>
    /// <param name="source">The source.</param>
    /// <param name="folded">The source, folded.</param>
    /// <param name="words">The quote, folded.</param>
    /// <param name="isRight">Whether words can be quoted.</param>
    /// <param name="joined">The two ends with an omission between them, if they can be quoted so; otherwise null.</param>
    public static string? Describe(SourceDocument source, FoldedText folded, string words, Predicate<string> isRight, out string? joined)
    {
        joined = null;
        var head = Longest(words.Length, length => Place(folded.Text, words, 0, length, 0));

        // An end that comes after the beginning is what the author quoted.
        var tail = Longest(words.Length, length => Place(folded.Text, words, words.Length - length, length, Math.Max(head.Start, 0) + head.Length));
        tail = tail.Length < Least ? Longest(words.Length, length => Place(folded.Text, words, words.Length - length, length, 0)) : tail;
        if (head.Length < Least || tail.Length < Least)
        {
            return null;
        }

        var (first, last) = (folded.Unfold(head.Start, 1).Start, folded.Unfold(tail.Start + tail.Length - 1, 1).End);
        var text = $"{Words(source, first, EdgeBefore(source.Text, folded.Unfold(head.Start, head.Length).End))} […] {Words(source, EdgeAfter(source.Text, folded.Unfold(tail.Start, 1).Start), last)}";
        joined = isRight(text) ? text : null;
        var advice = joined is null
            ? "which cannot be one quote, so quote them in two marks"
            : "so write […] where you omit words, or list the parts separately under 'quotes'";
        return $"; it begins like the text at {source.Describe(first)} and ends like the text at {source.Describe(last - 1)}, {advice}";
    }

    private static string Words(SourceDocument source, int start, int end) => Whitespace.Collapse(source.Text.Substring(start, Math.Max(0, end - start)));

    /// <summary>The end of the last whole word before an offset.</summary>
    private static int EdgeBefore(string text, int offset)
    {
        for (var i = 0; i < WordReach && offset > 0 && !(Boundaries.IsEdge(text, offset) && !char.IsWhiteSpace(text[offset - 1])); i++)
        {
            offset--;
        }

        return offset;
    }

    /// <summary>The start of the first whole word after an offset.</summary>
    private static int EdgeAfter(string text, int offset)
    {
        for (var i = 0; i < WordReach && offset < text.Length && !(Boundaries.IsEdge(text, offset) && !char.IsWhiteSpace(text[offset])); i++)
        {
            offset++;
        }

        return offset;
    }

    /// <summary>Finds the longest end that is in the source, by binary search: if a longer one is in the source, so is each shorter one.</summary>
    private static (int Length, int Start) Longest(int limit, Func<int, int> place)
    {
        var longest = (Length: 0, Start: -1);
        var (low, high) = (1, limit);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (place(middle) is var start and >= 0)
            {
                longest = (middle, start);
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return longest;
    }

    private static int Place(string text, string words, int start, int length, int from) =>
        text.IndexOf(words.Substring(start, length), from, StringComparison.Ordinal);
}
