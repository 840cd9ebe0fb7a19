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
        for (var end = 0; Next(text, end) is { Length: > 0 } word; end = word.End)
        {
            yield return new HashedWord(word.Start, word.End, Hash(text, word.Start, word.End));
        }
    }

    /// <summary>The first word that begins at an offset or after it, including invisible characters; empty if there is none.</summary>
    public static Span Next(string text, int start)
    {
        for (; start < text.Length; start++)
        {
            var isWord = IsWord(text[start]);

            // In scripts without spaces, each letter is a word.
            if (isWord || (char.IsLetter(text[start]) && text[start] != Apostrophe))
            {
                var end = start + 1;
                while (end < text.Length && ((isWord && IsWord(text[end])) || TypographicFold.IsInvisible(text[end]) || Boundaries.Extends(text, end)))
                {
                    end++;
                }

                return new Span(start, end - start);
            }
        }

        return default;
    }

    /// <summary>The hash of a word.</summary>
    public static uint Hash(string text, Span word) => Hash(text, word.Start, word.End);

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
