using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Lexicon;

/// <summary>
/// The words of one language that weaken or deny an assertion. Each language is a text file next to this one; to
/// support a language, add its file.
/// </summary>
internal sealed class Wording
{
    private const string Prefix = "Quoin.Compiler.Lexicon.";
    private const string Suffix = ".txt";

    /// <summary>The maximum length of a phrase that is searched backwards from its end.</summary>
    private const int Reach = 60;

    /// <summary>Marks a phrase that only looks like a hedge or a negation.</summary>
    private const int Exempt = int.MaxValue;

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

    private readonly PhraseTrie _hedges = new();
    private readonly PhraseTrie _negations = new();
    private readonly PhraseTrie _connectives = new();
    private readonly List<(string Words, Certainty Certainty)> _entries = [];

    private Wording(IEnumerable<WordingEntry> entries)
    {
        foreach (var entry in entries)
        {
            var isNew = entry.Section switch
            {
                WordingFile.Negation => _negations.Add(entry.Words, 0),
                WordingFile.NoNegation => _negations.Add(entry.Words, Exempt),
                WordingFile.NoHedge => _hedges.Add(entry.Words, Exempt),
                WordingFile.Connective => _connectives.Add(entry.Words, 0),
                _ => _hedges.Add(entry.Words, AddHedge(entry)),
            };
            if (!isNew)
            {
                throw new InvalidOperationException($"'{entry.Words}' appears twice in a word list.");
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

    /// <summary>The hedges in a span of a text, in order.</summary>
    public IEnumerable<Hedge> Hedges(string text, Span span)
    {
        foreach (var (found, value) in Find(_hedges, text, span))
        {
            yield return new Hedge(found, _entries[value].Words, _entries[value].Certainty);
        }
    }

    /// <summary>The hedge that allows the least certainty, the first if there are several; null if there is none.</summary>
    public Hedge? WeakestHedge(string text, Span span)
    {
        Hedge? weakest = null;
        foreach (var hedge in Hedges(text, span))
        {
            if (weakest is null || hedge.Certainty < weakest.Value.Certainty)
            {
                weakest = hedge;
            }
        }

        return weakest;
    }

    /// <summary>The first negation in a span of a text; null if there is none.</summary>
    public Span? FirstNegation(string text, Span span)
    {
        foreach (var (found, _) in Find(_negations, text, span))
        {
            return found;
        }

        return null;
    }

    /// <summary>
    /// The hedge directly before an offset, or separated from it only by a comma and a connective, as in "there is
    /// no evidence that"; null if there is none.
    /// </summary>
    public Hedge? HedgeBefore(string text, int offset)
    {
        foreach (var hedge in Hedges(text, Before(offset)))
        {
            if (IsRightBefore(text, AfterConnective(text, hedge.Span.End, offset), offset))
            {
                return hedge;
            }
        }

        return null;
    }

    /// <summary>The negation directly before an offset; null if there is none.</summary>
    public Span? NegationBefore(string text, int offset)
    {
        foreach (var (found, _) in Find(_negations, text, Before(offset)))
        {
            if (IsRightBefore(text, found.End, offset))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The negation directly after an offset; null if there is none.</summary>
    public Span? NegationAfter(string text, int offset)
    {
        var start = SkipSpace(text, offset, text.Length);
        var match = start < text.Length ? _negations.Longest(text, start, new Span(start, Math.Min(Reach, text.Length - start))) : null;
        return match is { Value: not Exempt } found && !SentenceBoundary.HasLineBreak(text, offset, start) ? new Span(start, found.End - start) : null;
    }

    private static Span Before(int offset) => new(Math.Max(offset - Reach, 0), Math.Min(offset, Reach));

    private int AfterConnective(string text, int end, int offset)
    {
        var at = SkipSpace(text, end, offset);
        if (at < offset && text[at] == ',')
        {
            end = at + 1;
            at = SkipSpace(text, end, offset);
        }

        return at < offset && _connectives.Longest(text, at, new Span(at, offset - at)) is { } connective ? connective.End : end;
    }

    private static bool IsRightBefore(string text, int end, int offset)
    {
        if (SkipSpace(text, end, offset) < offset)
        {
            return false;
        }

        // A capital on a new line begins a sentence; the text before it is a heading or the end of another paragraph.
        return !SentenceBoundary.HasLineBreak(text, end, offset) || offset == text.Length || !char.IsUpper(text[offset]);
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || IsMarkup(text[at])))
        {
            at++;
        }

        return at;
    }

    /// <summary>Emphasis, brackets and quotation marks do not separate words from each other.</summary>
    private static bool IsMarkup(char character) => character is '*' or '_' or '(' or '[' || TypographicFold.IsQuotationMark(character);

    private static IEnumerable<(Span Span, int Value)> Find(PhraseTrie phrases, string text, Span span)
    {
        for (var i = span.Start; i < span.End;)
        {
            // Most letters are inside a word, where no phrase begins.
            var isInside = i > 0 && WordBreaks.IsWord(text[i - 1]) && WordBreaks.IsWord(text[i]);
            if (isInside || phrases.Longest(text, i, span) is not { } match)
            {
                i++;
                continue;
            }

            if (match.Value != Exempt)
            {
                yield return (new Span(i, match.End - i), match.Value);
            }

            i = match.End;
        }
    }

    private int AddHedge(WordingEntry entry)
    {
        if (Vocabulary.Certainty.NumberOf(entry.Section) is not { } certainty)
        {
            throw new InvalidOperationException($"'{entry.Section}' is not a section of a word list.");
        }

        _entries.Add((entry.Words, (Certainty)certainty));
        return _entries.Count - 1;
    }

    private static string ReadFile(string language)
    {
        using var reader = new StreamReader(typeof(Wording).Assembly.GetManifestResourceStream(Prefix + language + Suffix)!);
        return reader.ReadToEnd();
    }
}
