namespace Quoin.Html.Search;

/// <summary>Where each word occurs: a number for each document that has it, with the weight of the best place.</summary>
internal sealed class Postings
{
    private const int WeightBits = 5;

    private readonly Dictionary<string, List<int>> _building = new(StringComparer.Ordinal);
    private string[] _words = [];
    private int[][] _places = [];

    /// <summary>Adds words of a document. Documents are added one after the other.</summary>
    /// <param name="document">The number of the document.</param>
    /// <param name="words">The words.</param>
    /// <param name="weight">How much a word there counts, from 1 to 31; 0 for one that is only needed to find the document.</param>
    public void Add(int document, IEnumerable<string> words, int weight)
    {
        foreach (var word in words)
        {
            if (!_building.TryGetValue(word, out var places))
            {
                _building[word] = places = [];
            }

            if (places.Count > 0 && places[^1] >> WeightBits == document)
            {
                places[^1] = (document << WeightBits) | Math.Max(places[^1] & ((1 << WeightBits) - 1), weight);
            }
            else
            {
                places.Add((document << WeightBits) | weight);
            }
        }
    }

    /// <summary>Ends adding.</summary>
    public void Complete()
    {
        _words = [.. _building.Keys.Order(StringComparer.Ordinal)];
        _places = [.. _words.Select(word => _building[word].ToArray())];
        _building.Clear();
    }

    /// <summary>All words in ordinal order, with the documents and their weights.</summary>
    public IEnumerable<(string Word, IEnumerable<(int Document, int Weight)> Places)> All =>
        _words.Select((word, i) => (word, _places[i].Select(Split)));

    /// <summary>The documents with a word.</summary>
    public IEnumerable<(int Document, int Weight)> Find(string word) =>
        Array.BinarySearch(_words, word, StringComparer.Ordinal) is var index and >= 0 ? _places[index].Select(Split) : [];

    /// <summary>The documents with a word that has a beginning; a document can be there several times. The word itself counts twice as much.</summary>
    public IEnumerable<(int Document, int Weight)> FindStart(string start)
    {
        var first = Array.BinarySearch(_words, start, StringComparer.Ordinal);
        for (var i = first < 0 ? ~first : first; i < _words.Length && _words[i].StartsWith(start, StringComparison.Ordinal); i++)
        {
            foreach (var place in _places[i])
            {
                var (document, weight) = Split(place);
                yield return (document, _words[i].Length == start.Length ? 2 * weight : weight);
            }
        }
    }

    private static (int Document, int Weight) Split(int place) => (place >> WeightBits, place & ((1 << WeightBits) - 1));
}
