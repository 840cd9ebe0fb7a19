namespace Quoin.Compiler.Text;

/// <summary>A word of a text. The hash ignores typography.</summary>
internal readonly record struct HashedWord(int Start, int End, uint Hash);

/// <summary>Computes hashes of the words of a text; words that differ only in typography have the same hash.</summary>
internal readonly struct WordHashes
{
    /// <summary>A letter that folds to a punctuation mark.</summary>
    private const char Apostrophe = '\u02BC';

    private readonly string _text;
    private readonly Span _span;
    private readonly bool _ignoresCase;

    private WordHashes(string text, Span span, bool ignoresCase) => (_text, _span, _ignoresCase) = (text, span, ignoresCase);

    /// <summary>The number of words in a part of a text.</summary>
    public static int Count(string text, Span span)
    {
        var words = new WordHashes(text, span, ignoresCase: false);
        var (count, at) = (0, span.Start);
        while (at < span.End)
        {
            var end = words.WordEnd(at);
            (count, at) = end > at ? (count + 1, end) : (count, at + 1);
        }

        return count;
    }

    /// <summary>Where the words of a part of a text are.</summary>
    public static Span[] Places(string text, Span span)
    {
        var places = new List<Span>();
        foreach (var word in new WordHashes(text, span, ignoresCase: false))
        {
            places.Add(new Span(word.Start, word.End - word.Start));
        }

        return [.. places];
    }

    public static WordHashes Compute(string text) => new(text, new Span(0, text.Length), ignoresCase: false);

    /// <summary>The words of a part of a text, in lower case. Only their hashes can be used: where they are counts from the text, or from a copy of the part.</summary>
    public static WordHashes ComputeLower(string text, Span span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (!LetterCase.IsSimple(text[i]))
            {
                return Compute(text.Substring(span.Start, span.Length).ToLowerInvariant());
            }
        }

        return new WordHashes(text, span, ignoresCase: true);
    }

    public Enumerator GetEnumerator() => new(this);

    /// <summary>The end of the word that begins at an offset, including invisible characters; the offset itself if no word begins there.</summary>
    private int WordEnd(int start)
    {
        var isWord = IsWord(_text[start]);
        if (!isWord && !(char.IsLetter(_text[start]) && _text[start] != Apostrophe))
        {
            return start;
        }

        // In scripts without spaces, each letter is a word.
        var end = start + 1;
        while (end < _span.End && ((isWord && IsWord(_text[end])) || TypographicFold.IsInvisible(_text[end]) || Boundaries.Extends(_text, end)))
        {
            end++;
        }

        return end;
    }

    private uint Hash(int start, int end)
    {
        var hash = Hashing.Empty32;
        for (var i = start; i < end; i++)
        {
            if (!IsPlain(_text[i]))
            {
                var word = _text.Substring(start, end - start);
                word = TypographicFold.FoldWords(_ignoresCase ? word.ToLowerInvariant() : word);
                return Hashing.Hash32(word, 0, word.Length);
            }

            hash = Hashing.Add(hash, _ignoresCase ? LetterCase.ToLower(_text[i]) : _text[i]);
        }

        return hash;
    }

    /// <summary>Whether folding leaves a letter unchanged, so that it can be skipped: Latin and Cyrillic letters.</summary>
    public static bool IsPlain(char character) => character is (< '\u0300' and not '\u00AD') or (>= '\u0400' and <= '\u0482') or (>= '\u048A' and <= '\u052F');

    /// <summary>Whether a character is a letter or a digit of a script that puts spaces between words.</summary>
    public static bool IsWord(char character) => WordBreaks.IsWord(character) && character != Apostrophe;

    public struct Enumerator(WordHashes words)
    {
        private int _at = words._span.Start;

        public HashedWord Current { get; private set; }

        public bool MoveNext()
        {
            while (_at < words._span.End)
            {
                var start = _at;
                var end = words.WordEnd(start);
                if (end > start)
                {
                    _at = end;
                    Current = new HashedWord(start, end, words.Hash(start, end));
                    return true;
                }

                _at++;
            }

            return false;
        }
    }
}
