using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;

namespace Quoin.Compiler.Tests;

public sealed class CoverageTests
{
    private const string Source = "# Salt\r\nSalt is white. It is dry.\r\n\r\nIt was seen. Not always. Now think.\r\n";

    private const string Marks = """
        sections:
          salt: { from: "Salt is white" }
        terms:
          salt-term: { label: salt, quote: { exact: "Salt", suffix: "is white" } }
        claims:
          dry: { kind: background, certainty: suggested, quote: "It is dry", evidence: [seen] }
        evidence:
          seen: { kind: cohort, quote: "It was seen" }
        caveats:
          sometimes: { kind: scope, quote: "Not always.", applies-to: all }
        asides: [ "Now think" ]

        """;

    [Fact]
    public void Terms_claims_evidence_caveats_and_asides_account_for_sentences()
    {
        var compilation = Compilation.Of(Marks, Source);

        Assert.Equal(new CoverageModel(Sentences: 5, Marked: 4, Asides: 1), compilation.Article.Coverage);
        Assert.Empty(compilation.Diagnostics);
    }

    [Theory]
    [InlineData("terms", "Salt is white.")]
    [InlineData("claims", "It is dry.")]
    [InlineData("evidence", "It was seen.")]
    [InlineData("caveats", "Not always.")]
    [InlineData("asides", "Now think.")]
    public void Without_its_mark_a_sentence_is_reported_at_its_place_in_the_source(string group, string sentence)
    {
        var start = Source.IndexOf(sentence, StringComparison.Ordinal);
        var lines = Source[..start].Split("\r\n");

        var warning = Assert.Single(Compilation.Of(Without(group), Source).Diagnostics, diagnostic => diagnostic.Rule == Rules.SentenceUnaccounted);

        Assert.Equal((Compilation.SourcePath, start, sentence.Length), (warning.Path, warning.Range.Start, warning.Range.Length));
        Assert.Equal((lines.Length - 1, lines[^1].Length), (warning.Range.StartLine, warning.Range.StartColumn));
        Assert.Equal(["salt", sentence], warning.Arguments);
    }

    [Fact]
    public void Sentences_are_not_reported_while_there_are_errors() =>
        Assert.Equal([Rules.QuoteNotFound], Compilation.Of(Marks.Replace("Now think", "Now thing"), Source).Diagnostics.Select(diagnostic => diagnostic.Rule));

    [Fact]
    public void A_sentence_with_a_mark_and_an_aside_counts_as_marked() =>
        Assert.Equal(new CoverageModel(5, 5, 0), Compilation.Of(Marks.Replace("dry: {", "think: { kind: background, certainty: established, quote: \"Now\" }\n  dry: {"), Source).Article.Coverage);

    [Fact]
    public void A_quote_over_several_sentences_accounts_for_all_of_them() =>
        Assert.Equal(
            new CoverageModel(5, 5, 0),
            Compilation.Of("claims:\n  everything: { kind: background, certainty: established, quote: \"Salt is white. It is dry. It was seen. Not always. Now think.\" }\n", Source).Article.Coverage);

    [Fact]
    public void Sections_account_for_nothing() =>
        Assert.Equal(new CoverageModel(1, 0, 0), Compilation.Of("sections:\n  salt: { from: \"Salt is white\" }\n", "Salt is white.").Article.Coverage);

    [Fact]
    public void An_empty_source_has_no_sentences()
    {
        var compilation = Compilation.Of("", source: "");

        Assert.Equal(new CoverageModel(0, 0, 0), compilation.Article.Coverage);
        Assert.Empty(compilation.Diagnostics);
    }

    private static string Without(string group)
    {
        var lines = Marks.Split('\n').ToList();
        var index = lines.FindIndex(line => line.StartsWith(group, StringComparison.Ordinal));
        lines.RemoveRange(index, lines[index].EndsWith(':') ? 2 : 1);
        var marks = string.Join('\n', lines);
        return group == "evidence" ? marks.Replace(", evidence: [seen]", "") : marks;
    }
}
