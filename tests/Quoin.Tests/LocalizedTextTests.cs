using System.Globalization;
using System.Text;

namespace Quoin.Tests;

public class LocalizedTextTests
{
    private readonly Article _article = Articles.Make(
        """
        quoin: 1
        article: tea
        title: { en: colour, en-US: color, zh-Hant: 顏色, uk: колір }
        language: en
        source: tea.txt
        """,
        "");

    [Theory]
    [InlineData("en", "colour")]
    [InlineData("en-US", "color")]
    [InlineData("EN-us", "color")]
    [InlineData("en-GB", "colour")]
    [InlineData("en-US-x-private", "color")]
    [InlineData("uk-Cyrl-UA", "колір")]
    [InlineData("zh-Hant-TW", "顏色")]
    [InlineData("zh", "顏色")]
    [InlineData("zh-TW", "顏色")]
    [InlineData("zh-CN", "colour")]
    [InlineData("en_US", "colour")]
    [InlineData("fr", "colour")]
    [InlineData("e", "colour")]
    [InlineData("-", "colour")]
    public void A_tag_falls_back_to_more_general_ones_and_then_to_the_first(string tag, string expected)
    {
        Assert.Equal(expected, _article.Title.GetText(tag));
        Assert.Equal(expected, Encoding.UTF8.GetString(_article.Title.GetUtf8Text(tag)));
        if (tag.Length > 1)
        {
            Assert.Equal(expected, _article.Title.ToString(tag, null));
        }
    }

    [Fact]
    public void The_current_ui_culture_decides_where_nothing_is_said()
    {
        using var language = new LanguageScope("uk-UA");

        Assert.Equal("колір", _article.Title.ToString());
        Assert.Equal("колір", $"{_article.Title}");
        Assert.Equal("колір", Encoding.UTF8.GetString(_article.Title.GetUtf8Text()));
        Assert.Equal("колір", _article.ToString());
        Assert.Equal("color", _article.Title.GetText(CultureInfo.GetCultureInfo("en-US")));
    }

    [Fact]
    public void The_invariant_culture_gives_the_first_language()
    {
        using var language = new LanguageScope("");

        Assert.Equal("colour", $"{_article.Title}");
        Assert.Equal("colour", _article.Title.GetText(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Languages_are_listed_with_the_articles_own_first()
    {
        Assert.Equal(["en", "en-US", "zh-Hant", "uk"], _article.Title.Languages);
    }

    [Fact]
    public void Text_is_cut_and_encoded_once()
    {
        Assert.Same(_article.Title.GetText("uk"), _article.Title.GetText("uk-UA"));
        Assert.True(_article.Title.GetUtf8Text("uk") == _article.Title.GetUtf8Text("uk"));
    }

    [Fact]
    public void A_repeated_access_allocates_nothing()
    {
        var title = _article.Title;
        _ = title.GetText("uk").Length + title.GetUtf8Text("uk").Length;

        var before = GC.GetAllocatedBytesForCurrentThread();
        var length = 0;
        for (var i = 0; i < 1000; i++)
        {
            length += title.GetText("uk").Length + title.GetUtf8Text("uk").Length;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(15_000, length);
    }

    [Fact]
    public void A_statement_lacking_the_quotes_language_takes_the_quote()
    {
        var claim = (PlainClaim)Articles.Sample().ClaimsIncludingInvalid["morning-drink"];

        Assert.Equal(["uk"], claim.Statement.Languages);
        Assert.Equal("Чай п'ють зранку", claim.Statement.GetText("en"));
        Assert.Equal(claim.Quote.Text, claim.Statement.GetText("uk"));
    }

    [Fact]
    public void Texts_are_equal_when_they_say_the_same_in_the_same_languages()
    {
        var (one, same, other) = (Text("{ en: Tea, uk: Чай }"), Text("{ en: Tea, uk: Чай }"), Text("{ en: Tea, uk: Кава }"));

        Assert.NotSame(one, same);
        Assert.Equal(one, same);
        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, other);
        Assert.True(one != other);
        Assert.NotEqual(one, Text("{ en: Tea }"));
        Assert.NotEqual(Text("{ en: Tea, uk: Чай, pl: Herbata }"), Text("{ en: Tea, pl: Herbata, uk: Чай }"));
        Assert.NotEqual(one, Text("{ en: Tea, pl: Чай }"));
        Assert.False(one.Equals((object?)null));
    }

    [Fact]
    public void What_is_said_of_evidence_and_of_standing_is_equal_when_it_says_the_same()
    {
        var (one, other) = (Articles.Sample(), Articles.Sample());

        Assert.Equal(one.EvidenceIncludingInvalid["old-trial"].Standing, other.EvidenceIncludingInvalid["old-trial"].Standing);
        Assert.Equal(one.Evidence["kyiv-trial"].Intervention, other.Evidence["kyiv-trial"].Intervention);
        Assert.Equal(one.Evidence["kyiv-trial"].Outcomes[0], other.Evidence["kyiv-trial"].Outcomes[0]);
    }

    private static LocalizedText Text(string title) =>
        Articles.Make(Articles.SampleAnnotation.Replace("title: { en: Tea, uk: Чай }", $"title: {title}", StringComparison.Ordinal), Articles.SampleSource).Title;
}
