namespace Quoin.Compiler.Text;

/// <summary>Forms under which tables list a word: as it is, or its first letters with an asterisk for any ending.</summary>
internal static class WordStems
{
    private const int Shortest = 3;

    private const string AnyEnding = "*";

    /// <summary>The forms of a word, the longest first.</summary>
    public static IEnumerable<string> Of(string word)
    {
        yield return word;
        for (var length = word.Length; length >= Shortest; length--)
        {
            yield return word.Substring(0, length) + AnyEnding;
        }
    }
}
