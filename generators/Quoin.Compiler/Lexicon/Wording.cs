using Quoin.Compiler.Format;
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
        language => language, language => new Lazy<Wording>(() => new Wording(language, WordingFile.Parse(ReadFile(language)), [])), StringComparer.OrdinalIgnoreCase);

    private readonly List<WordingEntry> _entries;

    private Wording(string language, List<WordingEntry> entries, IReadOnlyList<WordingEntry> own)
    {
        (Language, IsComplete) = (language, entries.Count > 0);
        _entries = own.Count == 0 ? entries : [.. entries, .. own];
        var phrases = new PhraseTrieBuilder();
        for (var i = 0; i < own.Count; i++)
        {
            AddOwn(phrases, own[i].Words, entries.Count + i);
        }

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
                // A hedge that a model has as it is counts.
                if (!phrases.Add(entries[i].Words, list, i) && list != WordList.OwnHedge)
                {
                    throw new InvalidOperationException($"'{entries[i].Words}' appears twice in a word list.");
                }
            }
        }

        Phrases = phrases.Build();
    }

    /// <summary>The primary language subtag.</summary>
    public string Language { get; }

    /// <summary>Whether there are lists for the language, and not only words of a model.</summary>
    public bool IsComplete { get; }

    /// <summary>The phrases of all lists, with the indices of their entries.</summary>
    public PhraseTrie Phrases { get; }

    /// <summary>Gets the words of a language; null if it has no word list.</summary>
    /// <param name="languageTag">A BCP 47 tag; only the primary subtag is used.</param>
    public static Wording? For(string languageTag) => ByLanguage.TryGetValue(LanguageTag.Primary(languageTag), out var wording) ? wording.Value : null;

    /// <summary>The words of a language, if it has lists, with more hedges.</summary>
    /// <param name="languageTag">A BCP 47 tag; only the primary subtag is used.</param>
    /// <param name="hedges">The hedges, which count beside those of the lists.</param>
    public static Wording With(string languageTag, IReadOnlyList<WordingEntry> hedges) =>
        For(languageTag) is { } known ? new Wording(known.Language, known._entries, hedges) : new Wording(LanguageTag.Primary(languageTag), [], hedges);

    /// <summary>The hedges of the lists.</summary>
    public IEnumerable<WordingEntry> Hedges => _entries.Where(static entry => Vocabulary.Certainty.Find(entry.Section) is not null);

    /// <summary>A text that is asked for few words.</summary>
    public WordedText In(string text) => new(this, text);

    /// <summary>The longest words of a list that begin at an offset and end within a span, even if they only look like them.</summary>
    public WordingMatch? Longest(WordList list, string text, int start, Span within) => Phrases.Longest(list, text, start, within) is { } match
        ? new WordingMatch(new Span(start, match.End - start), _entries[match.Value])
        : null;

    /// <summary>Adds a hedge of a model: as it is written, except that it may begin a sentence, and in small letters, for texts in capitals.</summary>
    private static void AddOwn(PhraseTrieBuilder phrases, string words, int entry)
    {
        var folded = PhraseTrie.Fold(words);
        var written = LetterCase.ToLower(folded[0]) + folded.Substring(1);
        phrases.Add(written, WordList.OwnHedge, entry, char.IsUpper(folded[0]));
        if (written.Any(char.IsUpper))
        {
            phrases.Add(string.Concat(written.Select(LetterCase.ToLower)), WordList.OwnHedge, entry, char.IsUpper(folded[0]));
        }
    }

    private static string ReadFile(string language)
    {
        using var reader = new StreamReader(typeof(Wording).Assembly.GetManifestResourceStream(Prefix + language + Suffix)!);
        return reader.ReadToEnd();
    }
}
