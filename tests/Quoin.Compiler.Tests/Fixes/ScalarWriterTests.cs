using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Tests;

public sealed class ScalarWriterTests
{
    private const int Texts = 4000;

    private static readonly string[] Pieces =
    [
        "Salt", "is", "white", " ", "  ", "'", "\"", "\\", ": ", ":", " #", "#", ",", "[", "]", "{", "}", "- ", "-", "? ", "?", "|", ">", "&a", "*a", "!", "%", "@", "`",
        "\u00AD", "\u200B", "\u200D", "\u202E", "\u2066", "\u0085", "\u2028", "\u00A0", "\u2009", "\uFEFF", "\u0007", "\u001B", "\t", "\n", "\r\n", "\0", "\uFFFF",
        "’", "“", "—", "é", "e\u0301", "соль", "食塩", "😀", "\U000E0067", "\U0010FFFF", "null", "~", "true", "12", "1.5", "2026-01-01", "---", "...", "<<", "=", "\\u0041",
    ];

    public static TheoryData<object> Forms => [ScalarForm.Plain, ScalarForm.PlainInFlow, ScalarForm.SingleQuoted, ScalarForm.DoubleQuoted];

    [Theory]
    [InlineData("Salt is white", ScalarForm.Plain, "Salt is white")]
    [InlineData("Salt, which is white", ScalarForm.Plain, "Salt, which is white")]
    [InlineData("Salt, which is white", ScalarForm.PlainInFlow, "\"Salt, which is white\"")]
    [InlineData("Salt: white", ScalarForm.Plain, "\"Salt: white\"")]
    [InlineData("Salt #1", ScalarForm.Plain, "\"Salt #1\"")]
    [InlineData("null", ScalarForm.Plain, "\"null\"")]
    [InlineData("12", ScalarForm.Plain, "\"12\"")]
    [InlineData("Salt isn't", ScalarForm.SingleQuoted, "'Salt isn''t'")]
    [InlineData("Say \"salt\\\"", ScalarForm.DoubleQuoted, "\"Say \\\"salt\\\\\\\"\"")]
    [InlineData("Salt\u00AD is\u2009white", ScalarForm.SingleQuoted, "\"Salt\\u00AD is\\u2009white\"")]
    [InlineData("Salt \U000E0067", ScalarForm.Plain, "\"Salt \\U000E0067\"")]
    [InlineData("👩\u200D🔬 works", ScalarForm.Plain, "👩\u200D🔬 works")]
    public void A_text_keeps_the_form_where_that_is_safe(string text, object form, string written) =>
        Assert.Equal(written, ScalarWriter.Write(text, (ScalarForm)form));

    [Fact]
    public void What_is_no_text_or_must_stay_is_not_written()
    {
        Assert.Null(ScalarWriter.Write("half of \uD83D a pair", ScalarForm.DoubleQuoted));
        Assert.Null(ScalarWriter.Write("\uDE00\uD83D", ScalarForm.Plain));
        Assert.Null(ScalarWriter.Write("Salt", ScalarForm.Fixed));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Any_text_is_read_back_as_it_was_and_nothing_else_with_it(object given)
    {
        var form = (ScalarForm)given;
        var random = new Random((int)form);
        for (var i = 0; i < Texts; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var written = ScalarWriter.Write(text, form)!;

            Assert.DoesNotContain('\n', written);
            Assert.Equal(["first", text, "last"], Read(form == ScalarForm.PlainInFlow ? $"[ first, {written}, last ]\n" : $"- first\n- {written}\n- last\n"));
            Assert.Equal([text, "a"], Read(form == ScalarForm.PlainInFlow ? $"[{{ x: {written}, y: a}}]\n" : $"- x: {written} # comment\n  y: a\n"));
        }
    }

    private static List<string> Read(string yaml)
    {
        var diagnostics = new DiagnosticBag("a.yaml");
        var list = Assert.IsType<YamlSequence>(YamlReader.Read(yaml, diagnostics));
        Assert.Empty(diagnostics.ToArray());
        return [.. list.Items
            .SelectMany(item => item is YamlMapping mapping ? mapping.Entries.Select(entry => entry.Value) : [item])
            .Select(item => Assert.IsType<YamlScalar>(item)).Select(scalar => scalar.IsNull ? "" : scalar.Value)];
    }
}
