using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>
/// Finds every position of many texts in one pass for each distinct length of their beginnings, of which there are few. Searching
/// for each text separately would take time that is quadratic in an article's length.
/// </summary>
internal static class MultiTextSearch
{
    /// <summary>The number of characters by which texts are distinguished first.</summary>
    private const int Beginning = 16;

    /// <summary>The maximum number of characters compared for one article, which stops the search for texts that all begin alike.</summary>
    private const long Budget = 1 << 26;

    /// <summary>Finds the positions of each text, in order; null if that would take too long.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="wanted">The texts to find; distinct, and not empty.</param>
    public static Dictionary<string, List<int>>? Find(string text, IReadOnlyCollection<string> wanted)
    {
        var places = wanted.ToDictionary(words => words, _ => new List<int>(), StringComparer.Ordinal);
        var budget = Budget;
        foreach (var group in wanted.GroupBy(words => Math.Min(words.Length, Beginning)))
        {
            var byHash = group.ToLookup(words => Hash(words, group.Key));
            if (!Find(text, group.Key, byHash, places, ref budget))
            {
                return null;
            }
        }

        return places;
    }

    private static bool Find(string text, int length, ILookup<ulong, string> byHash, Dictionary<string, List<int>> places, ref long budget)
    {
        if (text.Length < length)
        {
            return true;
        }

        var hash = Hash(text, length);
        var rolling = new RollingHash(length);
        for (var start = 0; ; start++)
        {
            foreach (var words in byHash[hash])
            {
                budget -= words.Length;
                if (string.CompareOrdinal(text, start, words, 0, words.Length) == 0)
                {
                    places[words].Add(start);
                }
            }

            if (budget < 0)
            {
                return false;
            }

            if (start + length == text.Length)
            {
                return true;
            }

            hash = rolling.Move(hash, leaving: text[start], entering: text[start + length]);
        }
    }

    private static ulong Hash(string text, int length)
    {
        var hash = 0UL;
        for (var i = 0; i < length; i++)
        {
            hash = RollingHash.Add(hash, text[i]);
        }

        return hash;
    }
}
