using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>
/// The word lists of one language. Each language is a text file next to this one; to support a language, add its file. What
/// the lists are used for is in extensions of <see cref="WordedText"/>.
/// </summary>
internal sealed class Wording
{
    private const string Prefix = "Quoin.Compiler.Lexicon.";
    private const string Suffix = ".txt";

    /// <summary>The primary language subtags that have a word list.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        .. typeof(Wording).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name.Substring(Prefix.Length, name.Length - Prefix.Length - Suffix.Length))
            .OrderBy(name => name, StringComparer.Ordinal),
    ];

    // Must come after Languages: static fields are initialized from top to bottom.
    private static readonly Dictionary<string, Lazy<Wording>> ByLanguage = Languages.ToDictionary(
        language => language, language => new Lazy<Wording>(() => new Wording(WordingFile.Parse(ReadFile(language)))), StringComparer.OrdinalIgnoreCase);

    private readonly List<WordingEntry> _entries;

    private Wording(List<WordingEntry> entries)
    {
        _entries = entries;
        var phrases = new PhraseTrieBuilder();
        var section = "";
        WordList[] lists = [];
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Section != section)
            {
                section = entries[i].Section;
                lists = WordingFile.ListsOf(section);
            }

            foreach (var list in lists)
            {
                if (!phrases.Add(entries[i].Words, list, i))
                {
                    throw new InvalidOperationException($"'{entries[i].Words}' appears twice in a word list.");
                }
            }
        }

        Phrases = phrases.Build();
    }

    /// <summary>The phrases of all lists, with the indices of their entries.</summary>
    public PhraseTrie Phrases { get; }

    /// <summary>Gets the words of a language; null if it has no word list.</summary>
    /// <param name="languageTag">A BCP 47 tag; only the primary subtag is used.</param>
    public static Wording? For(string languageTag)
    {
        var end = languageTag.IndexOf('-');
        return ByLanguage.TryGetValue(end < 0 ? languageTag : languageTag.Substring(0, end), out var wording) ? wording.Value : null;
    }

    /// <summary>A text that is asked for few words.</summary>
    public WordedText In(string text) => new(this, text);

    /// <summary>The longest words of a list that begin at an offset and end within a span, even if they only look like them.</summary>
    public WordingMatch? Longest(WordList list, string text, int start, Span within) => Phrases.Longest(list, text, start, within) is { } match
        ? new WordingMatch(new Span(start, match.End - start), _entries[match.Value])
        : null;

    private static string ReadFile(string language)
    {
        using var reader = new StreamReader(typeof(Wording).Assembly.GetManifestResourceStream(Prefix + language + Suffix)!);
        return reader.ReadToEnd();
    }
}
