using System.Globalization;
using Quoin.Definitions;

namespace Quoin.Tests;

/// <summary>Which text a reader gets: the same everywhere, whatever the platform knows of cultures.</summary>
public class LanguageFallbackTests
{
    // Every platform knows them, but not all list them.
    private static readonly string[] Chinese = ["zh-TW", "zh-HK", "zh-MO", "zh-CN", "zh-SG"];

    [Theory]
    [InlineData("en-US", "en-GB", "[en-GB]")]
    [InlineData("en-US", "uk, en-GB", "[en-GB]")]
    [InlineData("en-US", "en-GB, en", "[en]")]
    [InlineData("en", "en-GB, en-US", "[en-GB]")]
    [InlineData("pt", "uk, pt-BR", "[pt-BR]")]
    [InlineData("pt-PT", "uk, pt-BR", "[pt-BR]")]
    [InlineData("sr", "uk, sr-Latn", "[sr-Latn]")]
    [InlineData("sr-Latn-RS", "sr-Cyrl, sr-Latn", "[sr-Latn]")]
    [InlineData("sr-Latn", "uk, sr-Cyrl", "[uk]")]
    [InlineData("zh", "uk, zh-Hant, zh-Hans", "[zh-Hant]")]
    [InlineData("zh-TW", "uk, zh-Hans, zh-Hant", "[zh-Hant]")]
    [InlineData("zh-HK", "uk, zh-Hans, zh-TW", "[zh-TW]")]
    [InlineData("zh-CN", "uk, zh-Hant, zh-Hans", "[zh-Hans]")]
    [InlineData("zh-SG", "uk, zh-TW, zh-CN", "[zh-CN]")]
    [InlineData("zh-TW", "uk, zh-Hans", "[uk]")]
    [InlineData("zh-Hant-TW", "uk, zh-Hans, zh", "[zh]")]
    [InlineData("nb-NO", "uk, no", "[no]")]
    [InlineData("no", "uk, nb", "[nb]")]
    [InlineData("nn", "uk, nb", "[nb]")]
    [InlineData("de-DE_phoneb", "uk, de", "[de]")]
    [InlineData("de-u-co-phonebk", "uk, de-AT", "[de-AT]")]
    [InlineData("en-x-cyrl", "uk, en-x-latn", "[en-x-latn]")]
    [InlineData("uk", "en, ru", "[en]")]
    [InlineData("e", "uk, en", "[uk]")]
    public void A_reader_gets_the_nearest_text(string wanted, string there, string expected)
    {
        var texts = string.Join(", ", there.Split(", ").Select(tag => $"{tag}: \"[{tag}]\""));
        var title = Articles.Make($"quoin: 1\narticle: tea\ntitle: {{ {texts} }}\nlanguage: {there.Split(", ")[0]}\nsource: tea.txt\n", "").Title;

        Assert.Equal(expected, title.GetText(wanted));
        using var scope = new LanguageScope(CultureInfo.InvariantCulture.Name);
        Assert.Equal($"[{there.Split(", ")[0]}]", title.ToString());
    }

    [Fact]
    public void Parents_are_those_of_NET_for_every_culture_of_the_machine()
    {
        var cultures = CultureInfo.GetCultures(CultureTypes.AllCultures).Where(culture => culture.Name.Length > 0)
            .Concat(Chinese.Select(CultureInfo.GetCultureInfo))
            .Where(culture => culture.Name is not ("nb" or "nn"));

        Assert.All(cultures, culture => Assert.Equal(culture.Parent.Name, LanguageFallback.Parent(culture.Name).ToString()));
    }
}
