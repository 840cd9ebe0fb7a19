namespace Quoin.Compiler;

/// <summary>
/// The pairs of neighbouring words of a text, as bits of a filter: tells cheaply of nearly every text that a quote cannot
/// stand in it, whatever the typography of the two.
/// </summary>
internal sealed class WordPairs
{
    private const int UnitBits = 64;

    /// <summary>A letter that typography folds to a mark.</summary>
    private const char Apostrophe = '\u02BC';

    // FNV-1a.
    private const uint HashBasis = 2166136261;
    private const uint HashPrime = 16777619;

    private readonly ulong[] _bits;

    public WordPairs(string text)
    {
        var units = 1;
        while ((long)units * UnitBits < text.Length)
        {
            units *= 2;
        }

        _bits = new ulong[units];
        foreach (var pair in Of(text))
        {
            _bits[Index(pair)] |= Bit(pair);
        }
    }

    /// <summary>Whether a text may have all of the pairs; false where it surely has not.</summary>
    public bool MayHave(uint[] pairs)
    {
        foreach (var pair in pairs)
        {
            if ((_bits[Index(pair)] & Bit(pair)) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The hashes of the pairs of a text, in its order.</summary>
    public static IEnumerable<uint> Of(string text)
    {
        var previous = 0u;
        for (var start = 0; start < text.Length;)
        {
            var end = WordEnd(text, start);
            if (end == start)
            {
                start++;
                continue;
            }

            var hash = Hash(text, start, end);
            if (previous != 0)
            {
                yield return unchecked((previous * HashPrime) ^ hash);
            }

            previous = hash;
            start = end;
        }
    }

    private int Index(uint pair) => (int)(pair / UnitBits) & (_bits.Length - 1);

    private static ulong Bit(uint pair) => 1UL << (int)(pair % UnitBits);

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
                text = TypographicFold.OfWords(text.Substring(start, end - start));
                (start, end) = (0, text.Length);
                break;
            }
        }

        var hash = HashBasis;
        for (var i = start; i < end; i++)
        {
            hash = unchecked((hash ^ text[i]) * HashPrime);
        }

        return hash;
    }

    /// <summary>Whether a letter is as it is when typography is folded, so that it need not be: Latin and Cyrillic letters.</summary>
    private static bool IsPlain(char character) => character is (< '\u0300' and not '\u00AD') or (>= '\u0400' and <= '\u0482') or (>= '\u048A' and <= '\u052F');

    private static bool IsWord(char character) => WordBreaks.IsWord(character) && character != Apostrophe;
}
