using System.Reflection;
using Quoin.Html.Text;
using Quoin.Html.Words;

namespace Quoin.Html.Tests;

/// <summary>The words around content, in every language.</summary>
public sealed class WordTests
{
    public static TheoryData<string> Languages => [.. InterfaceWords.All.Select(words => words.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_is_missing(string language)
    {
        var words = InterfaceWords.For(language);

        Assert.Equal(language, words.Language);
        Assert.Equal(Enum.GetValues<Certainty>().Where(static level => level != Certainty.NotGraded), words.Certainties.Keys.Order());
        Assert.Equal(Enum.GetValues<CaveatKind>().Where(static kind => kind != CaveatKind.Other), words.CaveatKinds.Keys.Order());
        Assert.Equal(Enum.GetValues<ClaimKind>().Where(static kind => kind != ClaimKind.Other), words.ClaimKinds.Keys.Order());
        Assert.Equal(Enum.GetValues<EvidenceKind>().Where(static kind => kind != EvidenceKind.Other), words.EvidenceKinds.Keys.Order());
        Assert.Equal(["caution", "important", "note", "tip", "warning"], words.Alerts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(7, words.Units.Count);
        Assert.All(words.Units, unit => Assert.Equal(words.Units[0].Count, unit.Count));
        Assert.All(Enumerable.Range(0, 200), number => Assert.InRange(words.Plural(number), 0, words.Units[0].Count - 1));
        Assert.All(Texts(words), text => Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key));
        Assert.All(Texts(words), text => Assert.Equal(Texts(InterfaceWords.All[0])[text.Key].Contains("{0}", StringComparison.Ordinal), text.Value.Contains("{0}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("uk-UA", "uk")]
    [InlineData("DE", "de")]
    [InlineData("de-Latn-AT", "de")]
    [InlineData("fr", "en")]
    [InlineData("", "en")]
    [InlineData("\"><script>", "en")]
    public void Readers_get_the_words_that_serve_them(string reader, string language) => Assert.Equal(language, InterfaceWords.For(reader).Language);

    [Theory]
    [InlineData("en", "1 year 6 months", 1, 6, 0)]
    [InlineData("uk", "2 роки 5 місяців 21 день", 2, 5, 21)]
    [InlineData("uk", "11 років 3 місяці", 11, 3, 0)]
    [InlineData("de", "1 Tag", 0, 0, 1)]
    [InlineData("de", "0 Tage", 0, 0, 0)]
    public void Durations_are_in_words(string language, string words, int years, int months, int days) =>
        Assert.Equal(words, InterfaceWords.For(language).Of(new Iso8601Duration(years, months, 0, days)));

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("he-IL", "rtl")]
    [InlineData("FA", "rtl")]
    [InlineData("ar-Latn", "ltr")]
    [InlineData("pa-Arab-PK", "rtl")]
    [InlineData("pa", "ltr")]
    [InlineData("uz-Arab", "rtl")]
    [InlineData("en-x-arab", "ltr")]
    [InlineData("", "ltr")]
    public void Scripts_have_a_direction(string language, string direction) => Assert.Equal(direction, TextDirection.Of(language));

    private static Dictionary<string, string> Texts(InterfaceWords words) => typeof(InterfaceWords).GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.PropertyType == typeof(string) && property.GetIndexParameters().Length == 0).ToDictionary(property => property.Name, property => (string)property.GetValue(words)!);
}
