using Quoin.Compiler.Format;

namespace Quoin.Compiler.Tests;

public sealed class TextsTests
{
    public static TheoryData<string, string> Right => new()
    {
        { nameof(Texts.Id), "a" }, { nameof(Texts.Id), "reduces-craving-2" }, { nameof(Texts.Id), new string('a', 100) },
        { nameof(Texts.Version), "1" },
        { nameof(Texts.Language), "en" }, { nameof(Texts.Language), "zh-Hant-TW" }, { nameof(Texts.Language), "haw" },
        { nameof(Texts.Path), "a.txt" }, { nameof(Texts.Path), "../seeds/a b.txt" },
        { nameof(Texts.Country), "UA" },
        { nameof(Texts.Duration), "P6M" }, { nameof(Texts.Duration), "P1Y2M3W4DT5H6M7S" }, { nameof(Texts.Duration), "PT0S" },
        { nameof(Texts.Date), "2024-02-29" },
        { nameof(Texts.PartialDate), "2024" }, { nameof(Texts.PartialDate), "2024-12" }, { nameof(Texts.PartialDate), "2024-02-29" }, { nameof(Texts.PartialDate), "1000" },
        { nameof(Texts.Count), "0" }, { nameof(Texts.Count), "999999" },
        { nameof(Texts.Occurrence), "1" }, { nameof(Texts.Occurrence), "9999" },
        { nameof(Texts.Doi), "10.1000/182" }, { nameof(Texts.Doi), "10.1176/appi.ajp.2021.21030277" },
        { nameof(Texts.Url), "https://example.org/study?a=b#c" }, { nameof(Texts.Url), "http://example.org" },
    };

    public static TheoryData<string, string> Wrong => new()
    {
        { nameof(Texts.Id), "" }, { nameof(Texts.Id), "A" }, { nameof(Texts.Id), "2a" }, { nameof(Texts.Id), "-a" }, { nameof(Texts.Id), "a-" },
        { nameof(Texts.Id), "a--b" }, { nameof(Texts.Id), "a_b" }, { nameof(Texts.Id), "é" }, { nameof(Texts.Id), "a\n" },
        { nameof(Texts.Id), new string('a', 101) },
        { nameof(Texts.Version), "1.0" }, { nameof(Texts.Version), "2" },
        { nameof(Texts.Language), "e" }, { nameof(Texts.Language), "en_GB" }, { nameof(Texts.Language), "en-" }, { nameof(Texts.Language), "en\n" },
        { nameof(Texts.Language), "english" },
        { nameof(Texts.Path), "/a.txt" }, { nameof(Texts.Path), "C:/a.txt" }, { nameof(Texts.Path), @"..\a.txt" },
        { nameof(Texts.Country), "gb" }, { nameof(Texts.Country), "GBR" }, { nameof(Texts.Country), "GB\n" },
        { nameof(Texts.Duration), "P" }, { nameof(Texts.Duration), "P1.5M" }, { nameof(Texts.Duration), "6 months" },
        { nameof(Texts.Date), "2023-02-29" }, { nameof(Texts.Date), "2026-3-1" }, { nameof(Texts.Date), "31.03.2026" },
        { nameof(Texts.PartialDate), "0999" }, { nameof(Texts.PartialDate), "24" }, { nameof(Texts.PartialDate), "2024-13" }, { nameof(Texts.PartialDate), "2024-00" },
        { nameof(Texts.PartialDate), "2024-3" }, { nameof(Texts.PartialDate), "2023-02-29" }, { nameof(Texts.PartialDate), "2024-02-" }, { nameof(Texts.PartialDate), "2024\n" },
        { nameof(Texts.Count), "-1" }, { nameof(Texts.Count), "1000000" }, { nameof(Texts.Count), "٣" },
        { nameof(Texts.Occurrence), "0" }, { nameof(Texts.Occurrence), "01" }, { nameof(Texts.Occurrence), "10000" },
        { nameof(Texts.Doi), "https://doi.org/10.1000/182" }, { nameof(Texts.Doi), "10.1000" }, { nameof(Texts.Doi), "10.1000/a b" },
        { nameof(Texts.Url), "example.org" }, { nameof(Texts.Url), "ftp://example.org" }, { nameof(Texts.Url), "javascript:alert(1)" },
        { nameof(Texts.Url), "https://example.org/a b" }, { nameof(Texts.Url), "https://приклад.укр" },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void A_text_in_the_form_is_right(string form, string text) => Assert.True(Format(form).IsValid(text));

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_text_that_departs_from_the_form_is_wrong(string form, string text) => Assert.False(Format(form).IsValid(text));

    [Fact]
    public void Every_form_is_tested_and_its_own_example_is_right()
    {
        var forms = typeof(Texts).GetFields().Where(field => field.FieldType == typeof(TextFormat)).Select(field => field.Name).ToList();

        Assert.All(forms, form => Assert.True(Format(form).IsValid(Format(form).Example)));
        Assert.Equal(forms.Where(form => form != nameof(Texts.Any)), Right.Select(row => (string)row[0]).Distinct());
        Assert.Equal(forms.Where(form => form != nameof(Texts.Any)), Wrong.Select(row => (string)row[0]).Distinct());
    }

    [Fact]
    public void A_text_of_white_space_alone_is_none_by_its_pattern_too() =>
        Assert.All(Enumerable.Range(0, char.MaxValue), character =>
            Assert.Equal(!char.IsWhiteSpace((char)character), Texts.Any.IsValid(((char)character).ToString())));

    private static TextFormat Format(string form) => (TextFormat)typeof(Texts).GetField(form)!.GetValue(null)!;
}
