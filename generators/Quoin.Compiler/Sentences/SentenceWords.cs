using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sentences;

/// <summary>
/// The abbreviations of a language, and the words that show whether a full stop ends a sentence. Each language is a file in the
/// folder <c>Abbreviations</c>: sections in square brackets, named after <see cref="SentenceWordKinds"/>, with words between white
/// space; lines that begin with <c>#</c> are comments. Abbreviations have no last full stop, and no spaces within: <c>z.B</c>. To
/// support a language, add its file. The words of <c>mul.txt</c> are those of many languages.
/// </summary>
internal sealed class SentenceWords
{
    private const string Prefix = "Quoin.Compiler.Abbreviations.";
    private const string Suffix = ".txt";
    private const string Common = "mul";
    private const SentenceWordKinds Abbreviations =
        SentenceWordKinds.Before | SentenceWordKinds.Name | SentenceWordKinds.Number | SentenceWordKinds.End | SentenceWordKinds.Year | SentenceWordKinds.Unit;

    private static readonly char[] TailStarts = ['.', '’', '\''];
    private static readonly char[] WhiteSpace = [' ', '\t', '\r'];

    private readonly Dictionary<string, SentenceWordKinds> _abbreviations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SentenceWordKinds> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<SentenceWordKinds, List<string>> _endings = [];
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);

    // The hashes of what abbreviations end with, by which nearly every word is known to be none.
    private readonly HashSet<uint> _tails = [];

    private SentenceWords(params string[] files)
    {
        foreach (var file in files)
        {
            Read(file);
        }
    }

    /// <summary>The primary language subtags that have a file.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        .. typeof(SentenceWords).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name.Substring(Prefix.Length, name.Length - Prefix.Length - Suffix.Length))
            .Where(name => name != Common)
            .OrderBy(name => name, StringComparer.Ordinal),
    ];

    // Must come after Languages: static fields are initialized from top to bottom.
    private static readonly Dictionary<string, Lazy<SentenceWords>> ByLanguage =
        Languages.ToDictionary(language => language, language => new Lazy<SentenceWords>(() => new SentenceWords(Common, language)), StringComparer.OrdinalIgnoreCase);

    private static readonly Lazy<SentenceWords> OfOthers = new(() => new SentenceWords(Common));

    /// <summary>Whether ordinal numbers are written with a full stop.</summary>
    public bool HasOrdinals { get; private set; }

    /// <param name="languageTag">A BCP 47 tag; only the primary subtag is used.</param>
    public static bool Has(string languageTag) => ByLanguage.ContainsKey(LanguageTag.Primary(languageTag));

    /// <summary>Gets the words of a language; those of many languages if it has no file.</summary>
    /// <param name="languageTag">A BCP 47 tag; only the primary subtag is used.</param>
    public static SentenceWords For(string languageTag) => (ByLanguage.TryGetValue(LanguageTag.Primary(languageTag), out var words) ? words : OfOthers).Value;

    /// <summary>What an abbreviation is; none if it is not known.</summary>
    /// <param name="abbreviation">The abbreviation without its last full stop.</param>
    public SentenceWordKinds Abbreviation(string abbreviation) => _abbreviations.TryGetValue(abbreviation, out var kinds) ? kinds : SentenceWordKinds.None;

    /// <summary>Whether a word, with or without what is before it, may be an abbreviation; false if it certainly is none.</summary>
    public bool MayEndAbbreviation(string text, Span word)
    {
        var start = word.End;
        while (start > word.Start && Array.IndexOf(TailStarts, text[start - 1]) < 0)
        {
            start--;
        }

        return _tails.Contains(Hashing.Hash32(text, start, word.End));
    }

    /// <summary>Whether an abbreviation begins with other abbreviations: "z." of "z. B."</summary>
    public bool IsBeginning(string abbreviation) => _beginnings.Contains(abbreviation);

    /// <summary>Whether a word is of a kind.</summary>
    public bool Is(string word, SentenceWordKinds kind)
    {
        var lower = word.ToLowerInvariant();
        return (_words.TryGetValue(lower, out var kinds) && (kinds & kind) != 0)
            || (_endings.TryGetValue(kind, out var endings) && endings.Exists(ending => lower.EndsWith(ending, StringComparison.Ordinal)));
    }

    private void Read(string file)
    {
        using var reader = new StreamReader(typeof(SentenceWords).Assembly.GetManifestResourceStream(Prefix + file + Suffix)!);
        var kind = SentenceWordKinds.None;
        foreach (var line in reader.ReadToEnd().Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith("[", StringComparison.Ordinal))
            {
                kind = (SentenceWordKinds)Enum.Parse(typeof(SentenceWordKinds), line.Trim('[', ']'), ignoreCase: true);
            }
            else if (!line.StartsWith("#", StringComparison.Ordinal))
            {
                Array.ForEach(line.Split(WhiteSpace, StringSplitOptions.RemoveEmptyEntries), word => Add(word, kind));
            }
        }
    }

    private void Add(string word, SentenceWordKinds kind)
    {
        HasOrdinals |= kind == SentenceWordKinds.Ordinal;
        if ((kind & Abbreviations) != 0)
        {
            AddAbbreviation(word, kind);
        }
        else if (word[0] == '*')
        {
            (_endings.TryGetValue(kind, out var endings) ? endings : _endings[kind] = []).Add(word.Substring(1).ToLowerInvariant());
        }
        else
        {
            Add(_words, word.ToLowerInvariant(), kind);
        }
    }

    /// <summary>Adds an abbreviation, and as it is at the beginning of a sentence and in capitals; a single capital letter is an initial.</summary>
    private void AddAbbreviation(string word, SentenceWordKinds kind)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal) { word };
        if (word.Length > 1)
        {
            forms.Add(char.ToUpperInvariant(word[0]) + word.Substring(1));
        }

        if (word.Length > 2)
        {
            forms.Add(word.ToUpperInvariant());
        }

        foreach (var form in forms)
        {
            Add(_abbreviations, form, kind);
            _tails.Add(Hashing.Hash32(form, form.LastIndexOfAny(TailStarts) + 1, form.Length));
            for (var dot = form.IndexOf('.'); dot >= 0; dot = form.IndexOf('.', dot + 1))
            {
                _beginnings.Add(form.Substring(0, dot));
            }
        }
    }

    private static void Add(Dictionary<string, SentenceWordKinds> words, string word, SentenceWordKinds kind) =>
        words[word] = words.TryGetValue(word, out var kinds) ? kinds | kind : kind;
}
