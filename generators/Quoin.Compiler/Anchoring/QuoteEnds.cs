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

    /// <summary>Creates a clause for the message; null if there is nothing to report.</summary>
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

    private static int Place(string text, string words, int start, int length) =>
        text.IndexOf(words.Substring(start, length), StringComparison.Ordinal);
}
