namespace Quoin.Compiler.Lexicon;

/// <summary>
/// The words by which reasons are judged, of all languages together, because nothing says in which language a reason is written.
/// Each language is a file in the folder <c>Reasons</c>; to support a language, add its file.
/// </summary>
internal sealed class ReasonWords
{
    private const string Folder = "Quoin.Compiler.Reasons.";
    private const string AnyEnding = "*";
    private const string Question = "question";

    private static readonly Lazy<ReasonWords> Loaded = new(static () => new ReasonWords(ReadFiles()));

    private readonly ILookup<string, string> _words;
    private readonly HashSet<string> _empty;
    private readonly HashSet<string> _topic;

    private ReasonWords(IEnumerable<WordingEntry> entries)
    {
        _words = entries
            .SelectMany(static entry => entry.Section == Question ? [entry.Words] : entry.Words.Split(' '), static (entry, words) => (entry.Section, Words: words))
            .ToLookup(static entry => entry.Section, static entry => entry.Words, StringComparer.Ordinal);
        _empty = new HashSet<string>(_words["empty"], StringComparer.Ordinal);
        _topic = new HashSet<string>(_words["topic"], StringComparer.Ordinal);
    }

    public static ReasonWords All => Loaded.Value;

    /// <summary>Whether a word begins a text that is still to be written.</summary>
    public bool IsOpening(string word) => _words["opening"].Contains(word);

    /// <summary>Whether a sentence, given as its words separated by spaces, is one that asks for a reason.</summary>
    public bool IsQuestion(string sentence) => _words[Question].Contains(sentence);

    /// <summary>Whether a word explains nothing.</summary>
    public bool IsEmpty(string word) => Contains(_empty, word);

    /// <summary>Whether a word only repeats what a reason is asked for.</summary>
    public bool IsTopic(string word) => Contains(_topic, word);

    private static bool Contains(HashSet<string> words, string word) =>
        words.Contains(word) || Enumerable.Range(1, word.Length).Any(length => words.Contains(word.Substring(0, length) + AnyEnding));

    private static IEnumerable<WordingEntry> ReadFiles()
    {
        var assembly = typeof(ReasonWords).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            foreach (var entry in WordingFile.Parse(reader.ReadToEnd()))
            {
                yield return entry;
            }
        }
    }
}
