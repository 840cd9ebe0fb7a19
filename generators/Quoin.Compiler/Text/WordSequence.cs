namespace Quoin.Compiler.Text;

/// <summary>The words of a text as hashes, regardless of case, typography and punctuation.</summary>
internal sealed class WordSequence
{
    /// <summary>With fewer words, two texts may be equal without saying the same.</summary>
    public const int LeastWords = 3;

    private readonly ulong[] _words;

    public WordSequence(string text)
    {
        text = text.ToLowerInvariant();
        var words = new List<ulong>();
        for (var word = WordHashes.Next(text, 0); word.Length > 0; word = WordHashes.Next(text, word.End))
        {
            words.Add(ValueOf(WordHashes.Hash(text, word)));
        }

        _words = [.. words];
    }

    public int Count => _words.Length;

    /// <summary>The hash of all words; null if there are too few.</summary>
    public ulong? Hash => HashOf(_words);

    /// <summary>The hash of all words of a text; null if there are too few.</summary>
    public static ulong? HashOf(string text) => HashOf(text, new Span(0, text.Length));

    /// <summary>The hash of all words of a part of a text; null if there are too few.</summary>
    public static ulong? HashOf(string text, Span span)
    {
        var (hash, count) = (0UL, 0);
        var (word, isInWord) = (Hashing.Empty32, false);
        for (var i = span.Start; i <= span.End; i++)
        {
            var character = i < span.End ? text[i] : ' ';
            if (character > '\x7F')
            {
                return new WordSequence(text.Substring(span.Start, span.Length)).Hash;
            }

            // A letter of ASCII is folded by itself, so this needs no copy in lower case, and keeps no words.
            if (WordBreaks.IsWord(character))
            {
                word = Hashing.Add32(word, character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character);
                isInWord = true;
            }
            else if (isInWord)
            {
                hash = RollingHash.Add(hash, ValueOf(word));
                count++;
                (word, isInWord) = (Hashing.Empty32, false);
            }
        }

        return count < LeastWords ? null : hash;
    }

    /// <summary>The hash of each run of words of a length.</summary>
    public IEnumerable<ulong> Hashes(int length)
    {
        var rolling = new RollingHash(length);
        var hash = 0UL;
        for (var i = 0; i < _words.Length; i++)
        {
            hash = i < length ? RollingHash.Add(hash, _words[i]) : rolling.Move(hash, leaving: _words[i - length], entering: _words[i]);
            if (i >= length - 1)
            {
                yield return hash;
            }
        }
    }

    private static ulong? HashOf(ulong[] words)
    {
        var hash = 0UL;
        foreach (var word in words)
        {
            hash = RollingHash.Add(hash, word);
        }

        return words.Length < LeastWords ? null : hash;
    }

    private static ulong ValueOf(uint word) => Hashing.Spread(word + 1UL);
}
