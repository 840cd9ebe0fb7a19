using System.Globalization;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Format;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

/// <summary>The files of words with which numbers, times and amounts are written.</summary>
public sealed class ValueWordsTests
{
    private static readonly List<(string Language, List<WordingEntry> Entries)> Files = WordSet.Files("Values");

    /// <summary>What the value of a line must be, by its section; in other sections no line has one.</summary>
    private static readonly Dictionary<string, Predicate<string>> Values = new()
    {
        ["months"] = static value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12,
        ["numbers"] = static value => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        ["times"] = static value => Durations.TryParse(value, out _),
        ["scales"] = static value => decimal.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        ["units"] = static value => value == UnitNames.Find(value),
        ["phrases"] = static value => value == UnitNames.Find(value),
        ["scales of degrees"] = static value => value == UnitNames.Find(value),
        ["currencies"] = static value => value.Length == 0 || IsCurrency(value),
        ["hundredths"] = IsCurrency,
        ["countries"] = IsCurrency,
    };

    private static readonly string[] WithoutValues = ["a", "and", "labels", "losses", "minus", "or", "per", "small words", "to", "working", "working after"];

    [Fact]
    public void There_is_a_file_for_each_language_with_word_lists() =>
        Assert.Empty(Wording.Languages.Except(Files.Select(static file => file.Language)));

    [Fact]
    public void Each_section_is_known() =>
        Assert.Empty(Files.SelectMany(static file => file.Entries).Select(static entry => entry.Section).Distinct().Except([.. Values.Keys, .. WithoutValues]));

    [Fact]
    public void Each_line_has_the_value_of_its_section() =>
        Assert.All(Files.SelectMany(static file => file.Entries), static entry =>
            Assert.True(Values.TryGetValue(entry.Section, out var isValue) ? isValue(entry.Value) : entry.Value.Length == 0, $"{entry.Words} = {entry.Value}"));

    [Fact]
    public void Each_language_has_all_months_and_units_of_time() =>
        Assert.All(Files.Where(static file => file.Language != "any"), static file =>
        {
            Assert.Equal(Enumerable.Range(1, 12), file.Entries.Where(static entry => entry.Section == "months").Select(static entry => int.Parse(entry.Value, CultureInfo.InvariantCulture)));
            Assert.Contains(file.Entries, static entry => entry.Section == "times");
        });

    [Fact]
    public void No_word_has_two_values() =>
        Assert.Empty(Files.SelectMany(static file => file.Entries.SelectMany(entry => entry.Words.Split(' ').Select(word => (Language: Scope(file.Language, entry), entry.Section, word, entry.Value))))
            .Where(static word => word.Section != "phrases")
            .GroupBy(static word => (word.Language, word.Section, word.word)).Where(static group => group.Distinct().Skip(1).Any()).Select(static group => group.Key));

    [Fact]
    public void No_word_is_too_short_to_be_found_by_its_beginning() =>
        Assert.All(Files.SelectMany(static file => file.Entries).SelectMany(static entry => entry.Words.Split(' ')).Where(static word => word.EndsWith('*')), static word =>
            Assert.Contains(word, WordStems.Of(word.TrimEnd('*') + "xyz")));

    [Fact]
    public void No_line_has_a_space_too_many() =>
        Assert.All(Files.SelectMany(static file => file.Entries), static entry => Assert.DoesNotContain("", entry.Words.Split(' ')));

    /// <summary>Words with values that are read by the language of the text have one in each; the others have one in all.</summary>
    private static string Scope(string language, WordingEntry entry) => entry.Section is "months" or "numbers" or "times" ? language : "";

    /// <summary>Texts also have currencies that are no more, such as BGN.</summary>
    private static bool IsCurrency(string value) => value.Split(' ').All(static code => CurrencySigns.IsSign(code) || (code.Length == 3 && code.All(char.IsAsciiLetterUpper)));
}
