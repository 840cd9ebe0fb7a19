namespace Quoin.Compiler.Text;

/// <summary>Texts, to find out which other texts repeat their words: all of them, in the same order, with few words around.</summary>
internal sealed class RepeatedWords<T>
    where T : class
{
    private readonly SortedDictionary<int, Dictionary<ulong, T>> _byLength = [];

    /// <summary>Adds a text. Of texts with the same words, the first counts.</summary>
    public void Add(string text, T value)
    {
        var words = new WordSequence(text);
        if (words.Hash is { } hash)
        {
            if (!_byLength.TryGetValue(words.Count, out var texts))
            {
                _byLength.Add(words.Count, texts = []);
            }

            if (!texts.ContainsKey(hash))
            {
                texts.Add(hash, value);
            }
        }
    }

    /// <summary>The value of a text that is at least three quarters of the given one; the longest if there are several, and null if there is none.</summary>
    public T? FindIn(string text)
    {
        var words = new WordSequence(text);
        T? found = null;
        foreach (var (length, texts) in _byLength.Select(static pair => (pair.Key, pair.Value)))
        {
            if (length <= words.Count && length * 4 >= words.Count * 3)
            {
                foreach (var hash in words.Hashes(length))
                {
                    found = texts.TryGetValue(hash, out var value) ? value : found;
                }
            }
        }

        return found;
    }
}
