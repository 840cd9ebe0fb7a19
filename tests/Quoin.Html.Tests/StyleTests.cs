using System.Globalization;
using System.Text.RegularExpressions;

namespace Quoin.Html.Tests;

/// <summary>The style sheet styles what is written and nothing else, and its colours can be read.</summary>
public sealed partial class StyleTests
{
    private static readonly string Sheet = Comment().Replace(ContentHtml.StyleSheet, "");

    [Fact]
    public void It_is_the_file() => Assert.Equal(Repository.Read("src/Quoin.AspNetCore/wwwroot/quoin.css"), ContentHtml.StyleSheet);

    [Fact]
    public void Every_selector_begins_with_a_class_of_its_own()
    {
        var selectors = Selector().Matches(Sheet).Select(match => match.Groups["selector"].Value).Where(selector => !selector.TrimStart().StartsWith('@')).ToList();

        Assert.True(selectors.Count > 50);
        Assert.All(selectors.SelectMany(selector => OuterComma().Split(selector)).Select(selector => selector.Trim()), selector => Assert.Matches(@"^(\.quoin-|:is\(\.quoin-)", selector));
    }

    [Fact]
    public void It_loads_nothing() => Assert.DoesNotMatch(@"@import|url\(|expression\(|!important", Sheet);

    [Theory]
    [InlineData("text", "background")]
    [InlineData("text", "surface")]
    [InlineData("muted", "background")]
    [InlineData("muted", "surface")]
    [InlineData("accent", "background")]
    [InlineData("accent", "surface")]
    [InlineData("accent", "mark")]
    [InlineData("accent", "invalid")]
    [InlineData("mark-text", "mark")]
    [InlineData("mark-text", "invalid")]
    [InlineData("warning", "background")]
    [InlineData("warning", "surface")]
    public void Text_has_the_contrast_of_WCAG_AA(string text, string background)
    {
        Assert.InRange(Contrast(Colour(text, 0), Colour(background, 0)), 4.5, 21);
        Assert.InRange(Contrast(Colour(text, 1), Colour(background, 1)), 4.5, 21);
    }

    [Theory]
    [InlineData("border", "background")]
    [InlineData("border", "surface")]
    [InlineData("accent", "mark")]
    public void Lines_have_the_contrast_of_WCAG_AA(string line, string background)
    {
        Assert.InRange(Contrast(Colour(line, 0), Colour(background, 0)), 3, 21);
        Assert.InRange(Contrast(Colour(line, 1), Colour(background, 1)), 3, 21);
    }

    [Fact]
    public void Without_colour_schemes_the_colours_are_the_light_ones()
    {
        var plain = Plain().Matches(Sheet).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["light"].Value, StringComparer.Ordinal);

        Assert.Equal(plain.OrderBy(pair => pair.Key), Both().Matches(Sheet).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["light"].Value).OrderBy(pair => pair.Key));
    }

    /// <summary>A colour, light or dark. The background is that of browsers.</summary>
    private static string Colour(string name, int scheme) => name == "background"
        ? new[] { "#ffffff", "#121212" }[scheme]
        : Both().Matches(Sheet).Single(match => match.Groups["name"].Value == name).Groups[scheme == 0 ? "light" : "dark"].Value;

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<=^|[{}])(?<selector>[^{};]+)\{")]
    private static partial Regex Selector();

    [GeneratedRegex(@",(?![^(]*\))")]
    private static partial Regex OuterComma();

    [GeneratedRegex(@"--q-(?<name>[a-z-]+): var\(--quoin-\k<name>, (?<light>#[0-9a-f]{6})\)")]
    private static partial Regex Plain();

    [GeneratedRegex(@"--q-(?<name>[a-z-]+): var\(--quoin-\k<name>, light-dark\((?<light>#[0-9a-f]{6}), (?<dark>#[0-9a-f]{6})\)\)")]
    private static partial Regex Both();
}
