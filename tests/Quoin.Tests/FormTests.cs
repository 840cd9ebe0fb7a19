using System.Globalization;
using System.Text;
using Quoin.CompilerServices;

namespace Quoin.Tests;

/// <summary>The forms on one line, for headers, subjects, event streams and table cells.</summary>
public class FormTests
{
    private const string Source = "Tea wakes\nyou up. It was tried¤on mice. It harms¬children. Nobody knows.";

    private const string Annotation = """
        quoin: 1
        article: tea
        title: "Tea: a\nreport"
        language: en
        source: tea.txt
        caveats:
          mice: { kind: scope, quote: "It was tried¤on mice", statement: { uk: "Лише¶\nмиші." }, applies-to: all }
          harm: { kind: risk, quote: "It harms¬children", statement: { uk: "Шкодить§дітям." }, applies-to: all }
        claims:
          wakes: { kind: efficacy, certainty: possible, quote: "Tea wakes\nyou up", statement: { uk: "Чай\nбадьорить." } }
          fell: { kind: efficacy, certainty: possible, quote: "Nobody knows", status: retracted, because: "Made\nup.", on: 2026-10-01 }
        """;

    private static readonly Article Tea = WithControlCharacters();
    private static readonly QualifiedClaim Claim = Assert.IsType<QualifiedClaim>(Tea.Claims["wakes"]);

    /// <summary>A build refuses control characters, but content of an earlier one can have them.</summary>
    private static Article WithControlCharacters()
    {
        var (source, data) = Articles.Data(Annotation, Source);
        return new ArticleContent(() => Replace(source), Replace(data)).Article;

        static string Replace(string text) => text.Replace('¤', '\u2028').Replace('¬', '\u0085').Replace('¶', '\r').Replace('§', '\t');
    }

    [Theory]
    [InlineData("L", "en", "Tea wakes you up (It was tried on mice) (It harms children)")]
    [InlineData("l", "uk", "Чай бадьорить. (Лише миші.) (Шкодить дітям.)")]
    [InlineData("L:uk", "en", "Чай бадьорить. (Лише миші.) (Шкодить дітям.)")]
    [InlineData("C", "en", "(It was tried on mice) (It harms children) Tea wakes you up")]
    [InlineData("C:uk-UA", "en", "(Лише миші.) (Шкодить дітям.) Чай бадьорить.")]
    [InlineData("c:de", "uk", "(It was tried on mice) (It harms children) Tea wakes you up")]
    public void A_form_is_one_line_with_all_caveats_in_any_encoding(string format, string culture, string expected)
    {
        using var scope = new LanguageScope(culture);
        var tag = format.Length > 1 ? format[2..] : null;

        foreach (var part in new ISpanFormattable[] { Claim, Claim.Statement })
        {
            Assert.Equal(expected, part.ToString(format, null));
            Assert.Equal(expected, string.Format(CultureInfo.InvariantCulture, $"{{0:{format}}}", part));
            var characters = new char[expected.Length];
            Assert.True(part.TryFormat(characters, out var charsWritten, format, null));
            Assert.Equal(expected, new string(characters, 0, charsWritten));
            Assert.False(part.TryFormat(characters.AsSpan(1), out charsWritten, format, null));
            Assert.Equal(0, charsWritten);

            var bytes = new byte[Encoding.UTF8.GetByteCount(expected)];
            Assert.True(((IUtf8SpanFormattable)part).TryFormat(bytes, out var bytesWritten, format, null));
            Assert.Equal(expected, Encoding.UTF8.GetString(bytes, 0, bytesWritten));
            Assert.False(((IUtf8SpanFormattable)part).TryFormat(bytes.AsSpan(1), out bytesWritten, format, null));
            Assert.Equal(0, bytesWritten);
        }

        var isFirst = char.ToUpperInvariant(format[0]) == 'C';
        Assert.Equal(expected, isFirst ? Claim.ToCaveatsFirst(tag) : Claim.ToOneLine(tag));
        Assert.Equal(expected, isFirst ? Claim.Statement.ToCaveatsFirst(tag) : Claim.Statement.ToOneLine(tag));
    }

    [Fact]
    public void A_form_begins_with_the_standing()
    {
        var fell = Assert.IsType<QualifiedClaim>(Tea.ClaimsIncludingInvalid["fell"]);

        Assert.Equal("[Retracted on 2026-10-01: Made up.] Nobody knows (It was tried on mice) (It harms children)", $"{fell:L:en}");
        Assert.Equal("[Retracted on 2026-10-01: Made up.] (It was tried on mice) (It harms children) Nobody knows", $"{fell.Quote:C:en}");
        Assert.Equal(fell.ToCaveatsFirst("en"), fell.ToCaveatedText("en").CaveatsFirst);
        Assert.Equal(fell.ToOneLine("en"), $"{fell.ToCaveatedText("en"):L}");
    }

    [Fact]
    public void No_cut_of_the_form_with_the_caveats_first_has_a_word_of_the_text_and_lacks_a_caveat()
    {
        var whole = Claim.ToCaveatsFirst("en");
        var text = whole.IndexOf("Tea", StringComparison.Ordinal);

        Assert.True(text > whole.IndexOf("mice", StringComparison.Ordinal) && text > whole.IndexOf("children", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_without_caveats_has_a_form_on_one_line_too()
    {
        Assert.Equal("Tea: a report", $"{Tea.Title:L}");
        Assert.Equal("Tea: a report", $"{Tea.Title:C:en}");
        Assert.Equal("Tea: a\nreport", $"{Tea.Title}");
        Assert.Equal("Water boils at 100 degrees", Articles.Sample().Plain().ToOneLine());
        Assert.Equal("Water boils at 100 degrees", Articles.Sample().Plain().ToCaveatsFirst());
    }

    [Fact]
    public void G_is_the_general_form()
    {
        Assert.Equal(Claim.ToString("uk", null), Claim.ToString("G:uk", null));
        Assert.Equal(Claim.ToString(), $"{Claim:G}");
    }

    [Theory]
    [InlineData("x")]
    [InlineData("e")]
    [InlineData("L:")]
    [InlineData("L:e")]
    [InlineData("X:uk")]
    [InlineData("uk:L")]
    [InlineData("L uk")]
    [InlineData("-")]
    [InlineData("{0}")]
    [InlineData("українська")]
    [InlineData("toolongtag")]
    public void What_is_no_format_is_refused(string format)
    {
        var message = $"'{format}' is not a format of a text; use a BCP 47 language tag such as 'uk', 'L' for one line, "
            + "'C' for one line with the caveats first, or both, such as 'L:uk'.";

        Assert.Equal(message, Assert.Throws<FormatException>(() => Claim.ToString(format, null)).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => Claim.Quote.TryFormat(new char[999], out _, format, null)).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => Claim.TryFormat(new byte[999], out _, format, null)).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => Tea.Title.ToString(format, null)).Message);
    }
}
