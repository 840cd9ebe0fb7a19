namespace Quoin.Compiler.Text;

/// <summary>Forms under which tables list a word: as it is, or its first letters with an asterisk for any ending.</summary>
internal static class WordStems
{
    private const int Shortest = 3;

    /// <summary>The longest part of a word that a table can list.</summary>
    private const int Longest = 24;

    private const string AnyEnding = "*";

    /// <summary>A table of words, each with its value.</summary>
    /// <param name="rows">Values, each with its words, separated by spaces.</param>
    public static Dictionary<string, TValue> Table<TValue>(params IEnumerable<(TValue Value, string Words)> rows) =>
        rows.SelectMany(static row => row.Words.Split(' ').Select(word => (Word: word, row.Value))).ToDictionary(static pair => pair.Word, static pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Finds what a table has for a word, by its longest form; returns whether it has something.</summary>
    /// <param name="table">The table.</param>
    /// <param name="word">The word, in the case of the table.</param>
    /// <param name="value">What the table has.</param>
    public static bool TryFind<TValue>(IReadOnlyDictionary<string, TValue> table, string word, out TValue? value)
    {
        foreach (var form in Of(word))
        {
            if (table.TryGetValue(form, out value))
            {
                return true;
            }
        }

        value = default;
        return false;
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
