namespace Quoin.Compiler.Text;

/// <summary>Forms under which tables list a word: as it is, or its first letters with an asterisk for any ending.</summary>
internal static class WordStems
{
    private const int Shortest = 3;

    /// <summary>The longest part of a word that a table can list.</summary>
    private const int Longest = 24;

    private const string AnyEnding = "*";

    /// <summary>What a table has for a word, by its longest form; null if it has nothing.</summary>
    /// <param name="table">The table.</param>
    /// <param name="word">The word, in the case of the table.</param>
    public static string? Find(IReadOnlyDictionary<string, string> table, string word)
    {
        foreach (var form in Of(word))
        {
            if (table.TryGetValue(form, out var value))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The forms of a word, the longest first.</summary>
    public static IEnumerable<string> Of(string word)
    {
        yield return word;
        for (var length = Math.Min(word.Length, Longest); length >= Shortest; length--)
        {
            yield return word.Substring(0, length) + AnyEnding;
        }
    }
}
