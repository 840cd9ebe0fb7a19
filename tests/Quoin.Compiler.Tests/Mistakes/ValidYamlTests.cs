using Quoin.Compiler.Diagnostics;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

/// <summary>What looks like a mistake in YAML and is none, and files that may be cut off.</summary>
public sealed class ValidYamlTests
{
    private const string Head = "quoin: 1\narticle: salt\ntitle: Salt\nlanguage: en\nsource: ../seeds/salt.txt\n";

    private const string Json = """{ "quoin": 1, "article": "salt", "title": "Salt", "language": "en", "source": "../seeds/salt.txt", "asides": [ "Salt is white." ] }""";

    [Theory]
    [InlineData("asides:\n- \"Salt is white.\"\n")]
    [InlineData("asides:\n  -\t\"Salt is white.\"\n")]
    [InlineData("asides:\n  -   Salt is white.\n")]
    [InlineData("asides:\n  -\n    Salt is white.\n")]
    [InlineData("asides:\r\n  - >\n    Salt\r\n    is white.\n")]
    [InlineData("asides: [\n\t'Salt is white.'\n]\n")]
    [InlineData("\"asides\" : [ Salt is white. ]\n")]
    [InlineData("terms:\n  salt:\n    label:\tsalt\t# a comment\n    quote: Salt is white # 1 of 2\n")]
    [InlineData("terms:\n  salt: { label: \"salt #1: 'table' salt\", quote: 'Salt is white' }\n")]
    [InlineData("terms:\n  salt:\n    label: At 10:30, C#1 and a-b\n    quote: Salt is\n      white\n")]
    [InlineData("x-notes: kind #of\nasides: []\n")]
    [InlineData("x-notes:\n  • one: 1. two\n  + two: = three\nasides: []\n")]
    [InlineData("asides: []\n...\n")]
    [InlineData("asides: []\n...")]
    [InlineData("asides: []\n  ")]
    public void Valid_YAML_is_not_reported(string text) => Assert.Empty(Faults(Head + text));

    [Theory]
    [InlineData(Json)]
    [InlineData("\uFEFF" + Json)]
    [InlineData("\uFEFF" + Head)]
    [InlineData("---\n" + Head)]
    [InlineData("%YAML 1.2\n---\n" + Head)]
    public void A_whole_file_is_not_reported(string text) => Assert.Empty(Faults(text));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_file_without_a_line_break_at_its_end_is_reported_there_and_can_get_one(string lineBreak)
    {
        var text = (Head + "asides:\n  - \"Salt is white.\"").Replace("\n", lineBreak, StringComparison.Ordinal);

        var fault = Assert.Single(Faults(text));

        Assert.Equal(
            "content/salt.quoin.yaml(7,21): warning QUO1016: The file does not end with a line break, so its end may be missing; check the last line, and add a line break to it",
            fault.ToString());
        Assert.Equal(text + lineBreak, ContentEdits.Apply(text, fault.Fixes));
    }

    [Theory]
    [InlineData("|\n      Salt is\n      white.\n")]
    [InlineData("|-\n      Salt is\n      white.\n")]
    [InlineData("|+\n      Salt is\n\n      white.\n\n")]
    [InlineData(">\n      Salt is\n      white.\n")]
    [InlineData("\"Salt is\n      white.\"\n")]
    [InlineData("Salt is\n      white.\n")]
    public void A_wrapped_statement_is_one_line(string statement) => Assert.Equal("Salt is white.", StatementOf(statement));

    [Fact]
    public void A_line_break_that_the_author_wrote_stays() => Assert.Equal("Salt\nis white.", StatementOf("\"Salt\\nis white.\"\n"));

    private static string StatementOf(string statement)
    {
        var text = $"{Head}claims:\n  white:\n    kind: background\n    certainty: possible\n    quote: Salt is white\n    statement: {statement}";
        var compilation = Compilation.OfFile(text, "Salt is white.");

        Assert.Empty(compilation.Faults);
        var claim = compilation.Parsed.Annotation!.Groups.Single(group => group.Kind == MarkKind.Claim).Marks.Single();
        return Assert.Single(claim.Fields.Localized(ClaimFields.Statement)).Text;
    }

    private static IReadOnlyList<ContentDiagnostic> Faults(string annotation) => Compilation.OfFile(annotation, "Salt is white.").Faults;
}
