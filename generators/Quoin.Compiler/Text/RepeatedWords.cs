namespace Quoin.Compiler.Text;

/// <summary>Texts, to find out which other texts repeat their words: all of them, in the same order, with few words around.</summary>
/// <param name="longest">The number of words of the longest text in which others are searched; longer ones are not kept.</param>
internal sealed class RepeatedWords<T>(int longest)
    where T : class
{
    private readonly SortedDictionary<int, Dictionary<ulong, T>> _byLength = [];
    private readonly WordSequence _words = new();

    /// <summary>Adds a part of a text. Of texts with the same words, the first counts.</summary>
    public void Add(string text, Span span, T value)
    {
        // Few texts are as short as those in which they are searched, so most are not read to their end.
        _words.Clear();
        _words.Add(text, span, longest + 1);
        if (_words.Count <= longest && _words.Hash is { } hash)
        {
            if (!_byLength.TryGetValue(_words.Count, out var texts))
            {
                _byLength.Add(_words.Count, texts = []);
            }

            if (!texts.ContainsKey(hash))
            {
                texts.Add(hash, value);
            }
        }
    }

    /// <summary>The value of a text that is at least three quarters of the given one; the longest if there are several, and null if there is none.</summary>
    public T? FindIn(WordSequence words)
    {
        T? found = null;
        foreach (var pair in _byLength)
        {
            if (pair.Key <= words.Count && pair.Key * 4 >= words.Count * 3)
            {
                foreach (var hash in words.Hashes(pair.Key))
                {
                    found = pair.Value.TryGetValue(hash, out var value) ? value : found;
                }
            }
        }

        return found;
    }
}
