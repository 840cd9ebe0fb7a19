using Quoin.Compiler.Text;
using Quoin.Tool.Reports;

namespace Quoin.Tool.Tests.Reports;

/// <summary>The line of a finding and the carets below it.</summary>
public sealed class LineExcerptTests
{
    [Theory]
    [InlineData("a «b» c", "a b c", "  ^")]
    [InlineData("\t«b»", "    b", "    ^")]
    [InlineData("咖啡 «茶»!", "咖啡 茶!", "     ^^")]
    [InlineData("e\u0301e\u0301 «é»", "e\u0301e\u0301 é", "   ^")]
    [InlineData("«👩‍👩‍👧» x", "👩‍👩‍👧 x", "^^")]
    [InlineData("a«»b", "ab", " ^")]
    [InlineData("ab«»", "ab", "  ^")]
    [InlineData("a«\u200B»b", "a\\u200Bb", " ^^^^^^")]
    [InlineData("\u001B[31m«b»", "\\u001B[31mb", "          ^")]
    [InlineData("one\r\ntwo «three\r\nfour» five\r\n", "two three", "    ^^^^^")]
    [InlineData("one\rtwo «three»\rfour", "two three", "    ^^^^^")]
    public void Carets_are_below_the_range(string marked, string line, string carets)
    {
        var excerpt = Create(marked, 40);

        Assert.Equal(line, excerpt.Before + excerpt.Marked + excerpt.After);
        Assert.Equal(carets, new string(' ', excerpt.Column) + new string('^', excerpt.Width));
    }

    [Theory]
    [InlineData("0123456789«ab»0123456789", "…89ab012345…")]
    [InlineData("«abcdefghijklmnop»0123456789", "abcdefghij…")]
    [InlineData("0123456789«abcdefghijklmnop»", "…89abcdefgh…")]
    [InlineData("0123456789«ab»", "…23456789ab")]
    [InlineData("«ab»0123456789", "ab01234567…")]
    public void A_long_line_is_cut_around_the_range(string marked, string line)
    {
        var excerpt = Create(marked, 10);

        Assert.Equal(line, excerpt.Before + excerpt.Marked + excerpt.After);
    }

    [Fact]
    public void An_excerpt_never_divides_a_character()
    {
        for (var width = 4; width < 24; width++)
        {
            var excerpt = Create(string.Concat(Enumerable.Repeat("🍵e\u0301", 30)) + "«🍵»" + string.Concat(Enumerable.Repeat("🍵", 30)), width);

            var line = excerpt.Before + excerpt.Marked + excerpt.After;
            Assert.Equal("🍵", excerpt.Marked);
            Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(line)));
        }
    }

    private static LineExcerpt Create(string marked, int width)
    {
        var (start, end) = (marked.IndexOf('«', StringComparison.Ordinal), marked.IndexOf('»', StringComparison.Ordinal) - 1);
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        return LineExcerpt.Create(text, new TextRange(start, end - start, Line(text, start), Column(text, start), Line(text, end), Column(text, end)), width);
    }

    private static int Line(string text, int offset) => text[..offset].ReplaceLineEndings("\n").Count(static character => character == '\n');

    private static int Column(string text, int offset) => offset - (text[..offset].LastIndexOfAny(['\r', '\n']) + 1);
}
