namespace Quoin.Compiler.Text;

/// <summary>A word of a text. The hash ignores typography.</summary>
internal readonly record struct HashedWord(int Start, int End, uint Hash);

/// <summary>Computes hashes of the words of a text; words that differ only in typography have the same hash.</summary>
internal static class WordHashes
{
    /// <summary>A letter that folds to a punctuation mark.</summary>
    private const char Apostrophe = '\u02BC';

    public static IEnumerable<HashedWord> Compute(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = WordEnd(text, start);
            if (end == start)
            {
                start++;
                continue;
            }

            yield return new HashedWord(start, end, Hash(text, start, end));
            start = end;
        }
    }

    /// <summary>The end of the word that begins at an offset, including invisible characters; the offset itself if no word begins there.</summary>
    private static int WordEnd(string text, int start)
    {
        if (!IsWord(text[start]))
        {
            // In scripts without spaces, each letter is a word.
            return char.IsLetter(text[start]) && text[start] != Apostrophe ? Skip(text, start + 1, static (_, _) => false) : start;
        }

        return Skip(text, start + 1, static (text, offset) => IsWord(text[offset]));
    }

    private static int Skip(string text, int offset, Func<string, int, bool> isSkipped)
    {
        while (offset < text.Length && (isSkipped(text, offset) || TypographicFold.IsInvisible(text[offset]) || Boundaries.Extends(text, offset)))
        {
            offset++;
        }

        return offset;
    }

    private static uint Hash(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsPlain(text[i]))
            {
                text = TypographicFold.FoldWords(text.Substring(start, end - start));
                (start, end) = (0, text.Length);
                break;
            }
        }

        return Hashing.Hash32(text, start, end);
    }

    /// <summary>Whether folding leaves a letter unchanged, so that it can be skipped: Latin and Cyrillic letters.</summary>
    private static bool IsPlain(char character) => character is (< '\u0300' and not '\u00AD') or (>= '\u0400' and <= '\u0482') or (>= '\u048A' and <= '\u052F');

    private static bool IsWord(char character) => WordBreaks.IsWord(character) && character != Apostrophe;
}
