using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>Words of all languages together, as <see cref="WordStems"/> lists them.</summary>
/// <param name="words">The words, in lower case.</param>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly HashSet<string> _words = new(words, StringComparer.Ordinal);

    /// <summary>Reads the entries of all files of a folder next to this one.</summary>
    public static IEnumerable<WordingEntry> ReadFiles(string folder) => Files(folder).SelectMany(static file => file.Entries);

    /// <summary>Reads the files of a folder next to this one, each with its language.</summary>
    public static List<(string Language, List<WordingEntry> Entries)> Files(string folder)
    {
        var (assembly, prefix) = (typeof(WordSet).Assembly, $"Quoin.Compiler.{folder}.");
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Select(Read)];

        (string, List<WordingEntry>) Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return (Path.GetFileNameWithoutExtension(name).Substring(prefix.Length), WordingFile.Parse(reader.ReadToEnd()));
        }
    }

    /// <param name="word">A word in lower case.</param>
    public bool Contains(string word) => WordStems.Of(word).Any(_words.Contains);
}
