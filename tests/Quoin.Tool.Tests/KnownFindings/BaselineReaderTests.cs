using System.Text;
using Quoin.Tool.KnownFindings;

namespace Quoin.Tool.Tests.KnownFindings;

public sealed class BaselineReaderTests
{
    private static readonly BaselineEntry[] Entries =
    [
        new("QUO4014", "tea", null, "claims/b", "Says \"5\" < 6 – чай", "f2"),
        new("QUO4001", "tea", null, "", "A sentence", "f1"),
        new("QUO9013", null, "content/a.quoin", "", "A file", "f3"),
        new("QUO4014", "tea", null, "claims/a", "Another", "f4"),
        new("QUO4014", "tea", null, "claims/a", "The same once more", "f4"),
    ];

    [Fact]
    public void The_file_has_a_line_for_each_finding_in_an_order_of_its_own() =>
        Assert.Equal(
            """
            {
              "quoin-findings": 1,
              "findings": [
                {"rule":"QUO9013","file":"content/a.quoin","message":"A file","fingerprint":"f3"},
                {"rule":"QUO4001","article":"tea","message":"A sentence","fingerprint":"f1"},
                {"rule":"QUO4014","article":"tea","mark":"claims/a","message":"Another","fingerprint":"f4"},
                {"rule":"QUO4014","article":"tea","mark":"claims/b","message":"Says \"5\" < 6 – чай","fingerprint":"f2"}
              ]
            }

            """.ReplaceLineEndings("\n"),
            new Baseline(Entries).Write());

    [Fact]
    public void What_is_written_is_read()
    {
        var text = new Baseline(Entries).Write();

        Assert.Equal(text, Read(text).Write());
        Assert.Equal(text, Read("\uFEFF" + text.ReplaceLineEndings("\r\n")).Write());
        Assert.Equal(text, Read(text.Replace("\"rule\"", "\"later\": [{ }], \"rule\"", StringComparison.Ordinal)).Write());
        Assert.Equal("{\n  \"quoin-findings\": 1,\n  \"findings\": []\n}\n", new Baseline([]).Write());
        Assert.Empty(Read(new Baseline([]).Write()).Entries);
    }

    [Theory]
    [InlineData("", 1, "it is not valid JSON there")]
    [InlineData("[\n]", 1, "an object in braces must be there")]
    [InlineData("{\n\"quoin-findings\": 1,\n<<<<<<< HEAD\n", 3, "it is not valid JSON there")]
    [InlineData("{ \"quoin-findings\": 1, \"findings\": [] }\nmore", 2, "it is not valid JSON there")]
    [InlineData("{\n\"quoin-findings\": \"1\" }", 2, "the version must be a number")]
    [InlineData("{\n\n\"quoin-findings\": 2 }", 3, "the version is 2, and this version of quoin reads 1")]
    [InlineData("{ \"findings\": []\n}", 2, "it has no 'quoin-findings'")]
    [InlineData("{ \"quoin-findings\": 1\n}", 2, "it has no 'findings'")]
    [InlineData("{ \"quoin-findings\": 1,\n\"findings\": {} }", 2, "'findings' must be a list")]
    [InlineData("{ \"quoin-findings\": 1,\n\"findings\": [\n1 ] }", 3, "a finding must be an object in braces")]
    [InlineData("{ \"quoin-findings\": 1,\n\"findings\": [\n{ \"rule\": 1 } ] }", 3, "'rule' must be a text")]
    [InlineData("{ \"quoin-findings\": 1,\n\"findings\": [ { \"rule\": \"QUO4001\"\n} ] }", 3, "a finding has no 'fingerprint'")]
    [InlineData("{ \"quoin-findings\": 1,\n\"findings\": [ { \"fingerprint\": \"\\uD800\" } ] }", 2, "a text there is not valid Unicode")]
    public void A_malformed_file_is_refused_with_its_line(string text, int line, string reason)
    {
        var exception = Assert.Throws<BaselineException>(() => Read(text));

        Assert.Equal((line, reason), (exception.Line, exception.Message));
    }

    private static Baseline Read(string text) => BaselineReader.Read(Encoding.UTF8.GetBytes(text));
}
