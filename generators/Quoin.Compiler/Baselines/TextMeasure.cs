using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>
/// Counts the words of a text and computes its hash at once: each build does so for all texts of marks. What is not Latin, Cyrillic or the punctuation
/// of both, or has white space other than single spaces, is left to <see cref="WordHashes"/>.
/// </summary>
internal static class TextMeasure
{
    private const char FirstPunctuation = '\u2010';
    private const char LastPunctuation = '\u2027';

    // What a character is, as bits, so that no branch depends on where words end.
    private const int Word = 1;
    private const int Other = 2;
    private const int Space = 4;
    private const int Rare = 8;

    private static readonly byte[] Kinds = [.. Enumerable.Range(0, '\u0530').Select(static character => KindOf((char)character))];

    /// <summary>The number of words and the hash of a text.</summary>
    public static (int Words, ulong Hash) Of(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var kinds = Kinds;
        var (words, hash, last) = (0, Hashing.Empty, (int)Other);
        foreach (var character in text)
        {
            int kind = character < kinds.Length ? kinds[character] : character is >= FirstPunctuation and <= LastPunctuation ? Other : Rare;
            if (((kind & Rare) | (kind & last & Space)) != 0)
            {
                return (WordHashes.Count(text.ToString(), new Span(0, text.Length)), PromisedText.HashOf(text));
            }

            words += kind & ~last & Word;
            hash = Hashing.Add(hash, character);
            last = kind;
        }

        return (words, hash);
    }

    private static byte KindOf(char character) => character == ' ' ? (byte)Space
        : Whitespace.Is(character) || !WordHashes.IsPlain(character) ? (byte)Rare
        : WordHashes.IsWord(character) ? (byte)Word
        : (byte)Other;
}
