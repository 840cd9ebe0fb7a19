using System.Text;

namespace Quoin.Tests;

/// <summary>The value that carries a text with its caveats through the layers of an app.</summary>
public class CaveatedTextTests
{
    private readonly Article _article = Articles.Sample();

    [Fact]
    public void It_has_the_text_and_the_caveats_in_one_language()
    {
        var carried = _article.Qualified().ToCaveatedText("uk-UA");
        var (text, caveats) = carried;

        Assert.Equal("Чай може бадьорити.", text);
        Assert.Equal(["Участь узяли лише 20 людей."], caveats);
        Assert.Equal(("uk", Status.Active), (carried.Language, carried.Status));
        Assert.Equal(_article.Qualified().ToString("uk", null), carried.ToString());
        Assert.Equal("(Участь узяли лише 20 людей.) Чай може бадьорити.", carried.CaveatsFirst);
        Assert.Equal(carried, _article.Qualified().Statement.ToCaveatedText("uk"));
    }

    [Fact]
    public void A_quote_decides_the_language_of_its_caveats()
    {
        using var scope = new LanguageScope("uk");
        var (text, caveats) = _article.Qualified().Quote.ToCaveatedText();

        Assert.Equal(("Tea may help you wake up", "Only 20 people took part."), (text, Assert.Single(caveats)));
        Assert.Equal("Tea may help you wake up\n  - Only 20 people took part.", $"{_article.Qualified().Quote}");
    }

    [Fact]
    public void A_plain_claim_has_one_without_caveats_and_an_invalid_claim_one_that_says_so()
    {
        using var scope = new LanguageScope("uk");
        var (plain, none) = _article.Plain().ToCaveatedText();
        var fell = _article.ClaimsIncludingInvalid["morning-drink"].ToCaveatedText();
        var (text, _) = fell;

        Assert.Equal("Water boils at 100 degrees", plain);
        Assert.Empty(none);
        Assert.Equal((Status.Superseded, "[Замінено] Чай п'ють зранку"), (fell.Status, text));
    }

    [Fact]
    public void Equality_is_that_of_the_contents()
    {
        var one = _article.Qualified().ToCaveatedText("en");
        var same = Articles.Sample().Qualified().ToCaveatedText("en-GB");

        Assert.True(one == same && one.Equals((object)same) && !(one != same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, _article.Qualified().ToCaveatedText("uk"));
        Assert.NotEqual(one, _article.Plain().ToCaveatedText("en"));
        Assert.NotEqual(one, _article.Qualified().Quote.ToCaveatedText());
        Assert.False(one == null);
        Assert.False(one.Equals(null));
    }

    [Theory]
    [InlineData("", "Tea may wake you up.\n  - Only 20 people took part.")]
    [InlineData("G", "Tea may wake you up.\n  - Only 20 people took part.")]
    [InlineData("L", "Tea may wake you up. (Only 20 people took part.)")]
    [InlineData("C", "(Only 20 people took part.) Tea may wake you up.")]
    public void It_is_formatted_as_its_claim_is(string format, string expected)
    {
        var carried = _article.Qualified().ToCaveatedText("en");

        Assert.Equal(expected, carried.ToString(format, null));
        Assert.Equal(expected, string.Format(null, $"{{0:{format}}}", carried));
        var characters = new char[expected.Length];
        Assert.True(carried.TryFormat(characters, out var charsWritten, format, null));
        Assert.Equal(expected, new string(characters, 0, charsWritten));
        Assert.False(carried.TryFormat(characters.AsSpan(1), out charsWritten, format, null));
        Assert.Equal(0, charsWritten);
        var bytes = new byte[expected.Length];
        Assert.True(carried.TryFormat(bytes, out var bytesWritten, format, null));
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes, 0, bytesWritten));
        Assert.False(carried.TryFormat(bytes.AsSpan(1), out bytesWritten, format, null));
        Assert.Equal(0, bytesWritten);
    }

    [Theory]
    [InlineData("uk")]
    [InlineData("L:en")]
    [InlineData("x")]
    public void It_has_one_language_so_a_tag_is_no_format(string format) => Assert.Equal(
        $"'{format}' is not a format of a text in one language; use 'L' for one line, or 'C' for one line with the caveats first.",
        Assert.Throws<FormatException>(() => _article.Qualified().ToCaveatedText("en").ToString(format, null)).Message);
}
