using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>
/// The words with which numbers, times and amounts are written. Each language is a file in the folder <c>Values</c>; to support a language, add
/// its file. What languages share is in <c>any.txt</c>.
/// </summary>
internal sealed class ValueWords
{
    private const string Folder = "Values";
    private const string Shared = "any";

    private static readonly Lazy<List<(string Language, List<WordingEntry> Entries)>> Files = new(static () => WordSet.Files(Folder));

    private static readonly Lazy<Dictionary<string, ValueWords>> Known = new(static () => Files.Value.Where(static file => file.Language != Shared)
        .ToDictionary(static file => file.Language, static file => new ValueWords(file.Entries), StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<ILookup<string, WordingEntry>> Sections = new(static () => BySection(Files.Value.SelectMany(static file => file.Entries)));

    private readonly Dictionary<string, string> _times;
    private readonly WordSet _losses;

    private ValueWords(List<WordingEntry> entries)
    {
        var sections = BySection(entries);
        Months = [.. Words(sections["months"]).Select(static month => (month.Key, int.Parse(month.Value, CultureInfo.InvariantCulture)))];
        Numbers = Words(sections["numbers"]);
        _times = Words(sections["times"]);
        _losses = new WordSet(Words(sections["losses"]).Keys);
    }

    /// <summary>The names of the months, each with its number from 1; an asterisk is for any ending.</summary>
    public IReadOnlyList<(string Name, int Number)> Months { get; }

    /// <summary>Numbers in words, with their digits; empty where the word lists have them, or where they are not known.</summary>
    public IReadOnlyDictionary<string, string> Numbers { get; }

    /// <summary>The words of a language; null if they are not known.</summary>
    /// <param name="language">A BCP 47 language tag.</param>
    public static ValueWords? Of(string language) => Known.Value.TryGetValue(LanguageTag.Primary(language), out var words) ? words : null;

    /// <summary>The words of a section of all files.</summary>
    public static HashSet<string> All(string section) => new(Table(section).Keys, StringComparer.Ordinal);

    /// <summary>The words of a section of all files, as <see cref="WordStems"/> lists them, with their values.</summary>
    public static Dictionary<string, string> Table(string section) => Words(Entries(section));

    /// <summary>The lines of a section of all files.</summary>
    public static IEnumerable<WordingEntry> Entries(string section) => Sections.Value[section];

    /// <summary>The duration that a unit of time is; null if a word is none.</summary>
    public string? Time(string word) => WordStems.TryFind(_times, word, out var duration) ? duration : null;

    /// <summary>Whether a word says that a number is below zero.</summary>
    public bool IsLoss(string word) => _losses.Contains(word);

    private static ILookup<string, WordingEntry> BySection(IEnumerable<WordingEntry> entries) => entries.ToLookup(static entry => entry.Section, StringComparer.Ordinal);

    private static Dictionary<string, string> Words(IEnumerable<WordingEntry> entries)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var word in entry.Words.Split(' '))
            {
                table[word] = entry.Value;
            }
        }

        return table;
    }
}
