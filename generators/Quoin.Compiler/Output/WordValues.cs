using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>The words of a text as the values that hashes of runs are computed from. One serves many texts, one after the other.</summary>
internal sealed class WordValues
{
    private ulong[] _values = new ulong[64];

    public int Count { get; private set; }

    public ulong this[int word] => _values[word];

    /// <summary>Reads a part of a text in place of what was read before.</summary>
    public void Read(string text, int start, int length)
    {
        Count = 0;
        var (word, isInWord, end) = (Hashing.Empty32, false, start + length);
        for (var i = start; i <= end; i++)
        {
            var character = i < end ? text[i] : ' ';
            if (character > '\x7F')
            {
                ReadUnicode(text.Substring(start, length));
                return;
            }

            // A letter of ASCII is folded by itself, which needs no copy in lower case.
            if (WordBreaks.IsWord(character))
            {
                word = Hashing.Add(word, character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character);
                isInWord = true;
            }
            else if (isInWord)
            {
                Add(word);
                (word, isInWord) = (Hashing.Empty32, false);
            }
        }
    }

    private void ReadUnicode(string text)
    {
        Count = 0;
        foreach (var word in WordHashes.Compute(text.ToLowerInvariant()))
        {
            Add(word.Hash);
        }
    }

    private void Add(uint word)
    {
        if (Count == _values.Length)
        {
            Array.Resize(ref _values, 2 * Count);
        }

        _values[Count++] = WordRuns.Value(word);
    }
}
