namespace Quoin.Compiler.Lexicon;

/// <summary>Words of all languages together. A word of the list that ends with an asterisk has any ending.</summary>
/// <param name="words">The words, in lower case.</param>
internal sealed class WordSet(IEnumerable<string> words)
{
    private const string AnyEnding = "*";

    private readonly HashSet<string> _words = new(words, StringComparer.Ordinal);

    /// <summary>Reads the entries of all files of a folder next to this one.</summary>
    public static IEnumerable<WordingEntry> ReadFiles(string folder)
    {
        var assembly = typeof(WordSet).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith($"Quoin.Compiler.{folder}.", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            foreach (var entry in WordingFile.Parse(reader.ReadToEnd()))
            {
                yield return entry;
            }
        }
    }

    /// <param name="word">A word in lower case.</param>
    public bool Contains(string word) =>
        _words.Contains(word) || Enumerable.Range(1, word.Length).Any(length => _words.Contains(word.Substring(0, length) + AnyEnding));
}
