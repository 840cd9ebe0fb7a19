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

    private static readonly Kind[] Kinds = [.. Enumerable.Range(0, '\u0530').Select(static character => KindOf((char)character))];

    private enum Kind : byte
    {
        Unknown,
        Word,
        Other,
        Space,
    }

    /// <summary>The number of words and the hash of a text.</summary>
    public static (int Words, ulong Hash) Of(ReadOnlySpan<char> text)
    {
        var (words, hash, last) = (0, Hashing.Empty, Kind.Space);
        text = text.Trim();
        foreach (var character in text)
        {
            var kind = character < Kinds.Length ? Kinds[character] : character is >= FirstPunctuation and <= LastPunctuation ? Kind.Other : Kind.Unknown;
            switch (kind)
            {
                case Kind.Word:
                    words += last == Kind.Word ? 0 : 1;
                    hash = Hashing.Add(hash, character);
                    break;
                case Kind.Other:
                    hash = Hashing.Add(hash, character);
                    break;
                case Kind.Space:
                    hash = last == Kind.Space ? hash : Hashing.Add(hash, ' ');
                    break;
                default:
                    return (WordHashes.Count(text.ToString(), new Span(0, text.Length)), PromisedText.HashOf(text));
            }

            last = kind;
        }

        return (words, hash);
    }

    private static Kind KindOf(char character) => Whitespace.Is(character) ? Kind.Space
        : !WordHashes.IsPlain(character) ? Kind.Unknown
        : WordHashes.IsWord(character) ? Kind.Word
        : Kind.Other;
}
