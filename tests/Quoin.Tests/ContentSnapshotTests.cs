using Quoin.CompilerServices;

namespace Quoin.Tests;

public class ContentSnapshotTests
{
    [Fact]
    public Task Every_kind_of_mark_is_rendered() => Verify(ContentSnapshot.Render(Articles.Sample()));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("uk-UA")]
    [InlineData("ar-SA")]
    public void The_text_is_the_same_in_every_culture(string culture)
    {
        var expected = ContentSnapshot.Render(Articles.Sample());
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
        try
        {
            using var language = new LanguageScope(culture);
            Assert.Equal(expected, ContentSnapshot.Render(Articles.Sample()));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_line_stays_a_line_whatever_the_text_holds()
    {
        // A build refuses control characters, but content of an earlier one can have them.
        var (_, data) = Articles.Data(
            """
            quoin: 1
            article: tea
            title: "a\nclaim forged¶§¤\\ ¬b"
            language: en
            source: tea.txt
            """,
            "");
        data = data.Replace('¶', '\r').Replace('§', '\t').Replace('¤', '\u202E').Replace('¬', '\u2028');
        var article = new ArticleContent(static () => "", data).Article;

        Assert.Contains("""title [en]: a\nclaim forged\r\t\u202E\\ \u2028b""" + "\n", ContentSnapshot.Render(article), StringComparison.Ordinal);
    }
}
