namespace Quoin.Compiler.Lexicon;

/// <summary>
/// The words by which reasons are judged, of all languages together, because nothing says in which language a reason is written.
/// Each language is a file in the folder <c>Reasons</c>; to support a language, add its file.
/// </summary>
internal sealed class ReasonWords
{
    private const string Question = "question";

    private static readonly Lazy<ReasonWords> Loaded = new(static () => new ReasonWords());

    private readonly ILookup<string, string> _words;
    private readonly WordSet _empty;
    private readonly WordSet _content;
    private readonly WordSet _code;
    private readonly WordSet _edit;
    private readonly WordSet _topic;

    private ReasonWords()
    {
        _words = WordSet.ReadFiles("Reasons")
            .SelectMany(static entry => entry.Section == Question ? [entry.Words] : entry.Words.Split(' '), static (entry, words) => (entry.Section, Words: words))
            .ToLookup(static entry => entry.Section, static entry => entry.Words, StringComparer.Ordinal);
        _empty = new WordSet(_words["empty"]);
        _content = new WordSet(_words["content"]);
        _code = new WordSet(_words["code"]);
        _edit = new WordSet(_words["edit"]);
        _topic = new WordSet(_words["topic"]);
    }

    public static ReasonWords All => Loaded.Value;

    /// <summary>Whether a word begins a text that is still to be written.</summary>
    public bool IsOpening(string word) => _words["opening"].Contains(word);

    /// <summary>Whether a word begins a text that is still to be written if nothing else is in it.</summary>
    public bool IsOpeningNoun(string word) => _words["noun"].Contains(word);

    /// <summary>Whether a sentence, given as its words separated by spaces, is one that asks for a reason.</summary>
    public bool IsQuestion(string sentence) => _words[Question].Contains(sentence);

    /// <summary>Whether a word explains nothing about code.</summary>
    public bool IsEmpty(string word) => _empty.Contains(word) || _code.Contains(word) || _content.Contains(word);

    /// <summary>Whether a word explains nothing about a change of content, whatever else is said.</summary>
    public bool IsEmptyOfChange(string word) => _empty.Contains(word) || _edit.Contains(word);

    /// <summary>Whether a word explains a change of content only together with another one.</summary>
    public bool IsWeakOfChange(string word) => _code.Contains(word) || _topic.Contains(word);

    /// <summary>Whether a word only repeats what a reason is asked for.</summary>
    public bool IsTopic(string word) => _topic.Contains(word);
}
