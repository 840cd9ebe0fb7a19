using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>
/// Counts the words of a text and computes its hash at once: each build does so for all texts of marks. What is not Latin, Cyrillic or the punctuation
/// of both is left to <see cref="WordHashes"/>.
/// </summary>
internal static class TextMeasure
{
    private const char FirstPunctuation = '\u2010';
    private const char LastPunctuation = '\u2027';

    // What a character is, as bits, so that no branch depends on where words end.
    private const int Word = 1;
    private const int Other = 2;
    private const int Space = 4;
    private const int Repeated = 8;
    private const int Rare = 16;

    private static readonly byte[] Kinds = [.. Enumerable.Range(0, '\u0530').Select(static character => KindOf((char)character))];

    /// <summary>The number of words and the hash of a text.</summary>
    public static (int Words, ulong Hash) Of(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var kinds = Kinds;
        var (words, last, seen) = (0, (int)Other, 0);
        foreach (var character in text)
        {
            int kind = character < kinds.Length ? kinds[character] : character is >= FirstPunctuation and <= LastPunctuation ? Other : Rare;
            seen |= kind | ((kind & last & Space) << 1);
            words += kind & ~last & Word;
            last = kind;
        }

        return (
            (seen & Rare) == 0 ? words : WordHashes.Count(text.ToString(), new Span(0, text.Length)),
            (seen & (Rare | Repeated)) == 0 ? MurmurHash.Of(text) : PromisedText.HashOf(text));
    }

    // White space that is no space counts as one, as a space after another does.
    private static byte KindOf(char character) => character == ' ' ? (byte)Space
        : Whitespace.Is(character) ? (byte)(Space | Repeated)
        : !WordHashes.IsPlain(character) ? (byte)Rare
        : WordHashes.IsWord(character) ? (byte)Word
        : (byte)Other;
}
