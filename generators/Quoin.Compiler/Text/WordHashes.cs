namespace Quoin.Compiler.Text;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Hash">What it is, whatever its typography.</param>
internal readonly record struct HashedWord(int Start, int End, uint Hash);

/// <summary>The words of a text as numbers: equal for equal words, whatever their typography.</summary>
internal static class WordHashes
{
    /// <summary>A letter that typography folds to a mark.</summary>
    private const char Apostrophe = '\u02BC';

    /// <summary>The words, in their order.</summary>
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

    /// <summary>The end of the word that begins here, with what is invisible in it; the place itself where none begins.</summary>
    private static int WordEnd(string text, int start)
    {
        if (!IsWord(text[start]))
        {
            // Where a script has no spaces, each letter is a word.
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

    /// <summary>Whether a letter is as it is when typography is folded, so that it need not be: Latin and Cyrillic letters.</summary>
    private static bool IsPlain(char character) => character is (< '\u0300' and not '\u00AD') or (>= '\u0400' and <= '\u0482') or (>= '\u048A' and <= '\u052F');

    private static bool IsWord(char character) => WordBreaks.IsWord(character) && character != Apostrophe;
}
