using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>
/// Tells of a quote that is not in its source although its beginning and its end are: sentences were joined, or one was
/// left out, without a sign of it.
/// </summary>
internal static class QuoteEnds
{
    /// <summary>Shorter ends stand in a source by chance.</summary>
    private const int Least = 16;

    /// <summary>A clause for the message; null where there is nothing to tell.</summary>
    /// <param name="source">The source.</param>
    /// <param name="folded">The source folded as the quote is.</param>
    /// <param name="words">The quote, folded.</param>
    public static string? Describe(SourceDocument source, FoldedText folded, string words)
    {
        var head = Longest(words.Length, length => Place(folded.Text, words, 0, length));
        var tail = Longest(words.Length, length => Place(folded.Text, words, words.Length - length, length));
        if (head.Length < Least || tail.Length < Least)
        {
            return null;
        }

        var (first, last) = (source.Describe(folded.Unfold(head.Start, 1).Start), source.Describe(folded.Unfold(tail.Start + tail.Length - 1, 1).Start));
        return $"; it begins like the text at {first} and ends like the text at {last}, "
            + "so write […] where you omit words, or list the parts separately under 'quotes'";
    }

    /// <summary>The longest stretch that has a place. A longer one holds each shorter one, so it is found by halving.</summary>
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

    private static int Place(string text, string words, int start, int length) =>
        text.IndexOf(words.Substring(start, length), StringComparison.Ordinal);
}
