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
    public void Sentences_are_counted_by_the_section_in_which_they_begin()
    {
        const string sections = """
            sections:
              later: { from: "It was seen" }
              salt: { from: "It is dry" }

            """;

        var article = Compilation.Of(sections + Marks[Marks.IndexOf("terms:", StringComparison.Ordinal)..], Source).Article;

        // Before the first section, and then in the order of the annotation.
        Assert.Equal([new CoverageModel(1, 1, 0), new CoverageModel(3, 2, 1), new CoverageModel(1, 1, 0)], article.CoverageBySection);
    }

    [Fact]
    public void A_section_that_is_not_in_the_source_leaves_its_sentences_to_the_section_before() =>
        Assert.Equal(
            [new CoverageModel(1, 0, 0), new CoverageModel(0, 0, 0), new CoverageModel(1, 0, 0)],
            Compilation.Of("sections:\n  sugar: { from: \"Sugar is sweet\" }\n  dry: { from: \"It is dry\" }\n", "Salt is white. It is dry.").Compiled!.Article!.CoverageBySection);

    [Theory]
    [InlineData(3, 2, 66.6, 66.7, 1)]
    [InlineData(3, 2, 66.6, 66.6, 0)]
    [InlineData(0, 0, 100, 100, 0)]
    [InlineData(28, 28, 100, 100, 0)]
    [InlineData(1000, 999, 99.9, 100, 1)]
    public void A_percentage_is_rounded_down_and_a_minimum_up(int sentences, int marked, double percentage, double minimum, int missing)
    {
        var counts = new CoverageModel(sentences, marked, 0);

        Assert.Equal(((decimal)percentage, missing), (counts.Percentage, counts.MissingFor((decimal)minimum)));
    }

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
