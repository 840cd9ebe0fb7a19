namespace Quoin.Compiler;

/// <summary>Tells where a quote that is not in its source departs from it.</summary>
internal static class Departure
{
    /// <summary>Fewer letters in common than this say nothing.</summary>
    private const int LeastCommon = 5;

    private const int Shown = 40;

    /// <summary>A clause for the message, or nothing where no text is near.</summary>
    public static string Describe(SourceDocument source, FoldedText folded, string words)
    {
        var quote = Whitespace.Collapse(words);
        if (folded.Text.IndexOf(quote, StringComparison.OrdinalIgnoreCase) is var index and >= 0)
        {
            return $"; at {source.Describe(folded.Unfold(index, quote.Length).Start)} it stands with other capital letters";
        }

        var (length, start) = LongestPrefix(folded.Text, quote);
        if (length < LeastCommon)
        {
            return "";
        }

        var instead = DisplayText.Excerpt(quote.Substring(length), Shown);
        var there = folded.Unfold(start, length).End;
        while (there < source.Text.Length && Whitespace.Is(source.Text[there]))
        {
            there++;
        }

        if (there == source.Text.Length)
        {
            return $"; the source ends before \"{instead}\"";
        }

        // Twice as much as is shown, so that it is cut between words.
        var goesOn = DisplayText.Excerpt(source.Text.Substring(there, Math.Min(2 * Shown, source.Text.Length - there)), Shown);
        return $"; the source departs from it at {source.Describe(there)}, where it goes on with \"{goesOn}\" and not with \"{instead}\"";
    }

    /// <summary>The longest beginning of the quote that the text holds. A longer one holds each shorter one, so it is found by halving.</summary>
    private static (int Length, int Start) LongestPrefix(string text, string quote)
    {
        var (found, start) = (0, 0);
        var (low, high) = (1, quote.Length);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var index = text.IndexOf(quote.Substring(0, middle), StringComparison.Ordinal);
            if (index >= 0)
            {
                (found, start) = (middle, index);
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        // Step back to the start of the word in which they part, so that the message shows whole words.
        while (found > 0 && found < quote.Length && char.IsLetterOrDigit(quote[found - 1])
            && (char.IsLetterOrDigit(quote[found]) || (start + found < text.Length && char.IsLetterOrDigit(text[start + found]))))
        {
            found--;
        }

        return (quote.Substring(0, found).TrimEnd(' ').Length, start);
    }
}
