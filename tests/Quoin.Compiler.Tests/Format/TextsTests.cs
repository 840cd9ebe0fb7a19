using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

public sealed class TextsTests
{
    public static TheoryData<string, string> Right => new()
    {
        { nameof(Texts.Id), "a" }, { nameof(Texts.Id), "reduces-craving-2" }, { nameof(Texts.Id), new string('a', 100) },
        { nameof(Texts.Reference), "a" }, { nameof(Texts.Reference), "trials/exeter-2" }, { nameof(Texts.Citation), "acts/data-act#s-12(3)" }, { nameof(Texts.Citation), "own#table/2" },
        { nameof(Texts.ArticlePattern), "guide-*" }, { nameof(Texts.ArticlePattern), "a*" }, { nameof(Texts.ArticlePattern), "guide" },
        { nameof(Texts.Version), "1" },
        { nameof(Texts.Language), "en" }, { nameof(Texts.Language), "zh-Hant-TW" }, { nameof(Texts.Language), "haw" },
        { nameof(Texts.Path), "a.txt" }, { nameof(Texts.Path), "../seeds/a b.txt" },
        { nameof(Texts.Country), "UA" },
        { nameof(Texts.Region), "UA" }, { nameof(Texts.Region), "US-CA" }, { nameof(Texts.Region), "GB-NIR" }, { nameof(Texts.Region), "FR-2A" }, { nameof(Texts.Region), "EU" }, { nameof(Texts.Region), "EZ" }, { nameof(Texts.Region), "UN" },
        { nameof(Texts.Duration), "P6M" }, { nameof(Texts.Duration), "P1Y2M3W4DT5H6M7S" }, { nameof(Texts.Duration), "PT0S" },
        { nameof(Texts.Date), "2024-02-29" },
        { nameof(Texts.Phrase), "free of risk" }, { nameof(Texts.Phrase), "guarantee*" },
        { nameof(Texts.PartialDate), "2024" }, { nameof(Texts.PartialDate), "2024-12" }, { nameof(Texts.PartialDate), "2024-02-29" }, { nameof(Texts.PartialDate), "1000" },
        { nameof(Texts.Count), "0" }, { nameof(Texts.Count), "999999" },
        { nameof(Texts.Occurrence), "1" }, { nameof(Texts.Occurrence), "9999" },
        { nameof(Texts.Doi), "10.1000/182" }, { nameof(Texts.Doi), "10.1176/appi.ajp.2021.21030277" },
        { nameof(Texts.Url), "https://example.org/study?a=b#c" }, { nameof(Texts.Url), "http://example.org" },
        { nameof(Texts.Words), "some words" }, { nameof(Texts.Words), "3" }, { nameof(Texts.Words), "сіль" },
        { nameof(Texts.Doi), "10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1" }, { nameof(Texts.Doi), "10.1175/1520-0477(1995)076<1889:TMOTG>2.0.CO;2" },
        { nameof(Texts.Doi), "10.1130/0016-7606(1951)62[1111:TLAATP]2.0.CO;2" }, { nameof(Texts.Doi), "10.1207/s15327752jpa8502&3_02" }, { nameof(Texts.Doi), "10.1000.10/a_b~c/d#e" },
        { nameof(Texts.Url), "HTTPS://EXAMPLE.ORG:8080/a;b=c,d/(e)/~f%20g?h=i+j&k='l'#m/n?o" }, { nameof(Texts.Url), "https://xn--80aj0bmh.xn--j1amh/" },
        { nameof(Texts.Url), "https://en.wikipedia.org/wiki/Tea_(disambiguation)" }, { nameof(Texts.Url), "https://example.org?a=b" }, { nameof(Texts.Url), "http://[::1]:80/" },
        { nameof(Texts.Url), "https://example.org/@user" },
    };

    public static TheoryData<string, string> Wrong => new()
    {
        { nameof(Texts.Id), "" }, { nameof(Texts.Id), "A" }, { nameof(Texts.Id), "2a" }, { nameof(Texts.Id), "-a" }, { nameof(Texts.Id), "a-" },
        { nameof(Texts.Id), "a--b" }, { nameof(Texts.Id), "a_b" }, { nameof(Texts.Id), "é" }, { nameof(Texts.Id), "a\n" },
        { nameof(Texts.Id), new string('a', 101) },
        { nameof(Texts.Reference), "a/b/c" }, { nameof(Texts.Reference), "/a" }, { nameof(Texts.Reference), "a/" }, { nameof(Texts.Reference), "a#b" }, { nameof(Texts.Reference), "a/B" },
        { nameof(Texts.Citation), "a#" }, { nameof(Texts.Citation), "#a" }, { nameof(Texts.Citation), "a#b#c" }, { nameof(Texts.Citation), "a#b c" }, { nameof(Texts.Citation), "a\n" },
        { nameof(Texts.ArticlePattern), "*" }, { nameof(Texts.ArticlePattern), "*-guide" }, { nameof(Texts.ArticlePattern), "a**" },
        { nameof(Texts.Version), "1.0" }, { nameof(Texts.Version), "2" },
        { nameof(Texts.Language), "e" }, { nameof(Texts.Language), "en_GB" }, { nameof(Texts.Language), "en-" }, { nameof(Texts.Language), "en\n" },
        { nameof(Texts.Language), "english" },
        { nameof(Texts.Path), "/a.txt" }, { nameof(Texts.Path), "C:/a.txt" }, { nameof(Texts.Path), @"..\a.txt" },
        { nameof(Texts.Region), "UK" }, { nameof(Texts.Region), "SU" }, { nameof(Texts.Region), "XK" }, { nameof(Texts.Region), "EU-1" }, { nameof(Texts.Region), "US-" }, { nameof(Texts.Region), "US-ABCD" },
        { nameof(Texts.Region), "us-ca" }, { nameof(Texts.Region), "US_CA" }, { nameof(Texts.Region), "EU\n" },
        { nameof(Texts.Country), "gb" }, { nameof(Texts.Country), "GBR" }, { nameof(Texts.Country), "GB\n" },
        { nameof(Texts.Duration), "P" }, { nameof(Texts.Duration), "P1.5M" }, { nameof(Texts.Duration), "6 months" },
        { nameof(Texts.Date), "2023-02-29" }, { nameof(Texts.Date), "2026-3-1" }, { nameof(Texts.Date), "31.03.2026" },
        { nameof(Texts.Phrase), "gu*ed" }, { nameof(Texts.Phrase), "—" },
        { nameof(Texts.PartialDate), "0999" }, { nameof(Texts.PartialDate), "24" }, { nameof(Texts.PartialDate), "2024-13" }, { nameof(Texts.PartialDate), "2024-00" },
        { nameof(Texts.PartialDate), "2024-3" }, { nameof(Texts.PartialDate), "2023-02-29" }, { nameof(Texts.PartialDate), "2024-02-" }, { nameof(Texts.PartialDate), "2024\n" },
        { nameof(Texts.Count), "-1" }, { nameof(Texts.Count), "1000000" }, { nameof(Texts.Count), "٣" },
        { nameof(Texts.Occurrence), "0" }, { nameof(Texts.Occurrence), "01" }, { nameof(Texts.Occurrence), "10000" },
        { nameof(Texts.Doi), "https://doi.org/10.1000/182" }, { nameof(Texts.Doi), "10.1000" }, { nameof(Texts.Doi), "10.1000/a b" },
        { nameof(Texts.Url), "example.org" }, { nameof(Texts.Url), "ftp://example.org" }, { nameof(Texts.Url), "javascript:alert(1)" },
        { nameof(Texts.Url), "https://example.org/a b" }, { nameof(Texts.Url), "https://приклад.укр" },
        { nameof(Texts.Words), "—" }, { nameof(Texts.Words), "\u200B" }, { nameof(Texts.Words), "a\u001B" },
        { nameof(Texts.Doi), "10.1000/<script>alert(1)</script>" }, { nameof(Texts.Doi), "10.1000/182\"onclick=" }, { nameof(Texts.Doi), "10.1000/a'b" }, { nameof(Texts.Doi), "10.1000/a\u001Bb" },
        { nameof(Texts.Doi), "10.1000/a\\b" }, { nameof(Texts.Doi), "10.1000/<b>" }, { nameof(Texts.Doi), "10.1000/<a:b>" }, { nameof(Texts.Doi), "10.1000/é" }, { nameof(Texts.Doi), "10.1000/" },
        { nameof(Texts.Url), "https://user:pass@example.org" }, { nameof(Texts.Url), "https://user@example.org/a" }, { nameof(Texts.Url), "https://example.org@evil.example/" },
        { nameof(Texts.Url), "https://example.org/\"onclick=\"alert(1)" }, { nameof(Texts.Url), "https://example.org/<script>" }, { nameof(Texts.Url), "https://example.org/\\a" },
        { nameof(Texts.Url), "https://example.org/%2" }, { nameof(Texts.Url), "https://example.org/a\u001Bb" }, { nameof(Texts.Url), "https://example.org/`a`" }, { nameof(Texts.Url), "https://example.org/{a}" },
        { nameof(Texts.Url), "https://example.org/a^b|c" }, { nameof(Texts.Url), "https://example.org/a#b#c" }, { nameof(Texts.Url), "https://" }, { nameof(Texts.Url), "https:/example.org" },
        { nameof(Texts.Url), "http:example.org" }, { nameof(Texts.Url), "http:///a" }, { nameof(Texts.Url), "https://-example.org/" }, { nameof(Texts.Url), "https://exa%6Dple.org/" },
        { nameof(Texts.Url), "JavaScript:alert(1)" }, { nameof(Texts.Url), "data:text/html,a" }, { nameof(Texts.Url), "//example.org/a" }, { nameof(Texts.Url), "https://example.org:123456/" },
        { nameof(Texts.Path), "a\u001B.txt" }, { nameof(Texts.Path), "a\u202E.txt" },
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
        Assert.Equal(forms.Where(form => form != nameof(Texts.Any)).Order(), Right.Select(row => (string)row[0]).Distinct().Order());
        Assert.Equal(forms.Where(form => form != nameof(Texts.Any)).Order(), Wrong.Select(row => (string)row[0]).Distinct().Order());
    }

    [Fact]
    public void A_text_of_white_space_or_of_control_characters_is_none_by_its_pattern_too() =>
        Assert.All(Enumerable.Range(0, char.MaxValue), character =>
            Assert.Equal(
                !char.IsWhiteSpace((char)character) && HiddenCharacters.IndexIn(((char)character).ToString()) < 0,
                new TextFormat("", "", Texts.Any.Pattern).IsValid(((char)character).ToString())));

    private static TextFormat Format(string form) => (TextFormat)typeof(Texts).GetField(form)!.GetValue(null)!;
}
