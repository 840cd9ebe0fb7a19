using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>The words of a text as the values that hashes of runs are computed from. One serves many texts, one after the other.</summary>
internal sealed class WordValues
{
    private ulong[] _values = new ulong[64];

    public int Count { get; private set; }

    public ulong this[int word] => _values[word];

    /// <summary>Reads a part of a text in place of what was read before.</summary>
    public void Read(string text, Span span)
    {
        Count = 0;
        foreach (var word in WordHashes.ComputeLower(text, span))
        {
            Add(WordSum.Value(word));
        }
    }

    private void Add(ulong value)
    {
        if (Count == _values.Length)
        {
            Array.Resize(ref _values, 2 * Count);
        }

        _values[Count++] = value;
    }
}
