using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Tests;

public sealed class YamlReaderTests
{
    private static readonly string[] Values =
    [
        "plain",
        "plain words, and more",
        "'single quoted: it''s'",
        "\"double quoted \\u00E9\"",
        "[ in, 'a flow', { list: \"with a mapping\" } ]",
        "солона вода",
        "😀 astral 👩🏽‍🔬 characters",
        "\"😀\" # and a comment",
        "|\n    a literal block\n    of two lines",
        ">-\n    a folded block\n    of two lines",
        "\"quoted\n    over two lines\"",
        "plain\n    over two lines",
    ];

    public static TheoryData<string> LineBreaks => ["\n", "\r\n", "\r"];

    [Theory]
    [MemberData(nameof(LineBreaks))]
    public void Every_scalar_stands_where_its_text_does(string lineBreak)
    {
        var text = string.Join("\n", Values.Select((value, index) => $"key-{index}: {value}")).Replace("\n", lineBreak);
        var diagnostics = new DiagnosticBag("a.yaml");

        var root = Assert.IsType<YamlMapping>(YamlReader.Read(text, diagnostics));

        Assert.Empty(diagnostics.ToArray());
        Assert.Equal(Values.Length, root.Entries.Count);
        Assert.All(root.Entries.Zip(Values), pair =>
        {
            var ((key, value), written) = pair;
            Assert.Equal(key.Value, text.Substring(key.Range.Start, key.Range.Length));
            Assert.StartsWith(written.Replace("\n", lineBreak), text[value.Range.Start..], StringComparison.Ordinal);
            Assert.Equal((key.Range.StartLine, key.Value.Length + 2), (value.Range.StartLine, value.Range.StartColumn));
        });
    }

    [Theory]
    [MemberData(nameof(LineBreaks))]
    public void Scalars_in_flow_style_stand_where_their_texts_do(string lineBreak)
    {
        var text = $"😀: [{lineBreak}  one, 'two',{lineBreak}  😀 three, \"four\" ]";

        var root = Assert.IsType<YamlMapping>(YamlReader.Read(text, new DiagnosticBag("a.yaml")));

        var items = Assert.IsType<YamlSequence>(Assert.Single(root.Entries).Value).Items;
        Assert.Equal(["one", "'two'", "😀 three", "\"four\""], items.Select(item => text.Substring(item.Range.Start, item.Range.Length)));
        Assert.Equal([(1, 2), (1, 7), (2, 2), (2, 12)], items.Select(item => (item.Range.StartLine, item.Range.StartColumn)));
    }

    [Theory]
    [InlineData("a:", true)]
    [InlineData("a: ~", true)]
    [InlineData("a: null", true)]
    [InlineData("a: Null", true)]
    [InlineData("a: NULL", true)]
    [InlineData("a: ''", false)]
    [InlineData("a: 'null'", false)]
    [InlineData("a: nULL", false)]
    [InlineData("a: nothing", false)]
    public void Only_what_is_written_as_nothing_is_nothing(string text, bool isNull)
    {
        var root = Assert.IsType<YamlMapping>(YamlReader.Read(text, new DiagnosticBag("a.yaml")));

        Assert.Equal(isNull, Assert.IsType<YamlScalar>(Assert.Single(root.Entries).Value).IsNull);
    }
}
