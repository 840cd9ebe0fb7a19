using System.Text;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>
/// A word of a text, and whether a space precedes it, or would if it were not the first. In scripts without
/// spaces, each character is a word.
/// </summary>
internal readonly record struct DiffWord(string Text, bool HasSpace);

/// <summary>Adjacent words of a quote and the words in their place in the source; one of the two may be empty.</summary>
internal readonly record struct WordChange(int QuoteStart, int QuoteEnd, int SourceStart, int SourceEnd);

/// <summary>Compares the words of a quote with those of a text.</summary>
internal static class WordDiff
{
    /// <summary>The maximum number of word pairs to compare; beyond it, everything from the first difference to the last counts as one.</summary>
    private const int PairsLimit = 1 << 16;

    /// <summary>Describes the differences in one line, with enough context to find them, and short enough for a message.</summary>
    /// <param name="quote">The quote, folded.</param>
    /// <param name="source">The text in the source, folded.</param>
    /// <param name="quoted">What to show for a span of the folded quote: the original.</param>
    /// <param name="found">What to show for a span of the folded text.</param>
    public static string Describe(string quote, string source, Func<Span, string> quoted, Func<Span, string> found)
    {
        var (quoteWords, sourceWords) = (Split(quote), Split(source));
        var changes = Compare(quoteWords, sourceWords);
        var (shownQuote, shownSource) = (Original(quoteWords, quote, quoted), Original(sourceWords, source, found));
        TakeSame(shownQuote, shownSource, changes);
        var alike = LookAlikes.Describe(changes.Select(change =>
            (Join(quoteWords, change.QuoteStart, change.QuoteEnd), Join(sourceWords, change.SourceStart, change.SourceEnd))));
        return $"\"{new WordDiffWriter(shownQuote, shownSource).Write(changes)}\"{alike}";
    }

    /// <summary>Shows words that are the same as they are in the source, whose typography may be another.</summary>
    private static void TakeSame(List<DiffWord> quote, List<DiffWord> source, List<WordChange> changes)
    {
        var (i, j) = (0, 0);
        foreach (var change in changes)
        {
            for (; i < change.QuoteStart; i++, j++)
            {
                quote[i] = source[j];
            }

            (i, j) = (change.QuoteEnd, change.SourceEnd);
        }

        for (; i < quote.Count; i++, j++)
        {
            quote[i] = source[j];
        }
    }

    /// <summary>The words as they are in the original of a folded text.</summary>
    private static List<DiffWord> Original(List<DiffWord> words, string folded, Func<Span, string> original)
    {
        var at = 0;
        return words.ConvertAll(word =>
        {
            at = folded.IndexOf(word.Text, at, StringComparison.Ordinal);
            var span = new Span(at, word.Text.Length);
            at = span.End;
            return word with { Text = original(span) };
        });
    }

    /// <summary>Joins words with their spaces.</summary>
    public static string Join(List<DiffWord> words, int start, int end)
    {
        var joined = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            joined.Append(words[i].HasSpace ? " " : "").Append(words[i].Text);
        }

        return joined.ToString();
    }

    /// <summary>Splits a text with folded white space into words.</summary>
    public static List<DiffWord> Split(string text)
    {
        var words = new List<DiffWord>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == ' ' || text[i - 1] == ' ' || Parts(text, i))
            {
                if (text[start] != ' ')
                {
                    words.Add(new DiffWord(text.Substring(start, i - start), start == 0 ? !IsWordByItself(text[0]) : text[start - 1] == ' '));
                }

                start = i;
            }
        }

        return words;
    }

    /// <summary>The changes, in order, that turn the quote's words into the source's.</summary>
    public static List<WordChange> Compare(List<DiffWord> quote, List<DiffWord> source)
    {
        var (start, quoteEnd, sourceEnd) = (0, quote.Count, source.Count);
        while (start < quoteEnd && start < sourceEnd && quote[start] == source[start])
        {
            start++;
        }

        while (quoteEnd > start && sourceEnd > start && quote[quoteEnd - 1] == source[sourceEnd - 1])
        {
            quoteEnd--;
            sourceEnd--;
        }

        var whole = new WordChange(start, quoteEnd, start, sourceEnd);
        return quoteEnd == start && sourceEnd == start ? []
            : (long)(quoteEnd - start) * (sourceEnd - start) > PairsLimit ? [whole]
            : Compare(quote, source, whole);
    }

    /// <summary>Keeps the longest common subsequence, weighted by the length of the words, because long words identify a text best.</summary>
    private static List<WordChange> Compare(List<DiffWord> quote, List<DiffWord> source, WordChange part)
    {
        var common = Common(quote, source, part);
        var changes = new List<WordChange>();
        var (i, j) = (part.QuoteStart, part.SourceStart);
        var (from, to) = (i, j);
        while (i < part.QuoteEnd || j < part.SourceEnd)
        {
            var rest = common[i - part.QuoteStart, j - part.SourceStart];
            if (i < part.QuoteEnd && rest == common[i + 1 - part.QuoteStart, j - part.SourceStart])
            {
                i++;
            }
            else if (j < part.SourceEnd && rest == common[i - part.QuoteStart, j + 1 - part.SourceStart])
            {
                j++;
            }
            else
            {
                AddChange(changes, new WordChange(from, i, to, j));
                (from, to) = (++i, ++j);
            }
        }

        AddChange(changes, new WordChange(from, i, to, j));
        return changes;
    }

    private static void AddChange(List<WordChange> changes, WordChange change)
    {
        if (change.QuoteEnd > change.QuoteStart || change.SourceEnd > change.SourceStart)
        {
            changes.Add(change);
        }
    }

    /// <summary>For each pair of positions, the number of letters that the remaining words have in common.</summary>
    private static int[,] Common(List<DiffWord> quote, List<DiffWord> source, WordChange part)
    {
        var (rows, columns) = (part.QuoteEnd - part.QuoteStart, part.SourceEnd - part.SourceStart);
        var common = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            var word = quote[part.QuoteStart + i];
            for (var j = columns - 1; j >= 0; j--)
            {
                var best = Math.Max(common[i + 1, j], common[i, j + 1]);
                common[i, j] = word == source[part.SourceStart + j] ? Math.Max(best, common[i + 1, j + 1] + word.Text.Length) : best;
            }
        }

        return common;
    }

    /// <summary>Whether an offset separates words without a space.</summary>
    private static bool Parts(string text, int offset) =>
        (IsWordByItself(text[offset - 1]) || IsWordByItself(text[offset])) && !Boundaries.CutsCharacter(text, offset);

    private static bool IsWordByItself(char character) => char.IsLetter(character) && !WordBreaks.IsWord(character);
}
