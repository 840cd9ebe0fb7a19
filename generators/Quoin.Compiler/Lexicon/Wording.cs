using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>Words of a list in a text.</summary>
internal readonly record struct WordingMatch(Span Span, WordingEntry Entry);

/// <summary>
/// The word lists of one language. Each language is a text file next to this one; to support a language, add its file. What
/// the lists are used for is in extensions of this class.
/// </summary>
internal sealed class Wording
{
    private const string Prefix = "Quoin.Compiler.Lexicon.";
    private const string Suffix = ".txt";

    /// <summary>Marks a phrase that only looks like one of the list.</summary>
    private const int Exempt = int.MaxValue;

    private static readonly PhraseTrie Nothing = new();

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

    private readonly Dictionary<string, PhraseTrie> _lists = new(StringComparer.Ordinal);
    private readonly List<WordingEntry> _entries = [];

    private Wording(IEnumerable<WordingEntry> entries)
    {
        foreach (var entry in entries)
        {
            _entries.Add(entry);
            foreach (var list in Lists(entry.Section))
            {
                var isExempt = entry.Section is WordingFile.NoHedge or WordingFile.NoNegation or WordingFile.NoLimit;
                if (!(_lists.TryGetValue(list, out var known) ? known : _lists[list] = new PhraseTrie()).Add(entry.Words, isExempt ? Exempt : _entries.Count - 1))
                {
                    throw new InvalidOperationException($"'{entry.Words}' appears twice in a word list.");
                }
            }
        }
    }

    /// <summary>Gets the words of a language; null if it has no word list.</summary>
    /// <param name="languageTag">A BCP 47 tag; only the primary subtag is used.</param>
    public static Wording? For(string languageTag)
    {
        var end = languageTag.IndexOf('-');
        return ByLanguage.TryGetValue(end < 0 ? languageTag : languageTag.Substring(0, end), out var wording) ? wording.Value : null;
    }

    /// <summary>The words of a list in a span of a text, in order, without those that only look like them.</summary>
    public IEnumerable<WordingMatch> Find(string list, string text, Span span)
    {
        var phrases = List(list);
        var isAfterWord = span.Start > 0 && WordBreaks.IsWord(text[span.Start - 1]);
        for (var i = span.Start; i < span.End;)
        {
            // Most letters are inside a word, where no phrase begins.
            var isWord = WordBreaks.IsWord(text[i]);
            var isInside = isAfterWord && isWord;
            isAfterWord = isWord;
            if (isInside || phrases.Longest(text, i, span) is not { } match)
            {
                i++;
                continue;
            }

            if (match.Value != Exempt)
            {
                yield return new WordingMatch(new Span(i, match.End - i), _entries[match.Value]);
            }

            i = match.End;
            isAfterWord = i > 0 && WordBreaks.IsWord(text[i - 1]);
        }
    }

    /// <summary>The first words of a list in a span of a text; null if there are none.</summary>
    public WordingMatch? First(string list, string text, Span span)
    {
        foreach (var match in Find(list, text, span))
        {
            return match;
        }

        return null;
    }

    /// <summary>The words of a list that begin where a span begins; null if there are none.</summary>
    public WordingMatch? At(string list, string text, Span span) =>
        span.Length > 0 && List(list).Longest(text, span.Start, span) is { Value: not Exempt } match
            ? new WordingMatch(new Span(span.Start, match.End - span.Start), _entries[match.Value])
            : null;

    private static IReadOnlyList<string> Lists(string section) => section switch
    {
        WordingFile.NoHedge => [WordingFile.Hedge],
        WordingFile.NoNegation => [WordingFile.Negation, WordingFile.Denial, WordingFile.DenialBefore],
        WordingFile.NoLimit => [WordingFile.Limit, WordingFile.LimitBefore],
        _ when Vocabulary.Certainty.NumberOf(section) is not null => [WordingFile.Hedge],
        _ => [section],
    };

    private PhraseTrie List(string list) => _lists.TryGetValue(list, out var phrases) ? phrases : Nothing;

    private static string ReadFile(string language)
    {
        using var reader = new StreamReader(typeof(Wording).Assembly.GetManifestResourceStream(Prefix + language + Suffix)!);
        return reader.ReadToEnd();
    }
}
