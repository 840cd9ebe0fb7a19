using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

/// <summary>The line ends of a source depend on the checkout, but its compiled form does not.</summary>
public sealed class LineEndTests
{
    private const string Source = "Salt\n\nSalt is white\nand dry.\n\nIt is old.\nSalt is salt.\n";

    private const string Marks = """
        sections:
          salt: { heading: Salt }
        claims:
          white: { kind: background, certainty: established, quote: "Salt is white and dry" }
          salt: { kind: background, certainty: established, quotes: ["Salt is salt", "pepper is not"] }
        """;

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_article_is_the_same(string lineEnd)
    {
        var here = Compilation.Of(Marks, Source);

        var there = Compilation.Of(Marks, Source.ReplaceLineEndings(lineEnd));

        Assert.Equal(Source.Replace("white\nand", "white and"), there.Compiled!.Article!.SourceText);
        Assert.Equal(here.Compiled!.Article, there.Compiled.Article);
        Assert.Equal(here.Compiled.Missing, there.Compiled.Missing);
        Assert.Equal(here.Diagnostics.Select(diagnostic => diagnostic.ToString()), there.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Contains(here.Faults, fault => fault.Rule == Rules.QuoteNotFound);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_diagnostic_points_into_the_file_as_it_is_and_a_fix_has_its_words(string lineEnd)
    {
        var source = Source.ReplaceLineEndings(lineEnd);

        var sentences = Compilation.Of("sections:\n  salt: { heading: Salt }\nasides: [Salt is salt]\n", source)
            .Diagnostics.Where(diagnostic => diagnostic.Rule == Rules.SentenceUnaccounted).ToList();

        Assert.Equal(
            [$"Salt is white{lineEnd}and dry.", "It is old."],
            sentences.Select(sentence => source.Substring(sentence.Range.Start, sentence.Range.Length)));
        Assert.Equal([(2, 0, 3, 8), (5, 0, 5, 10)], sentences.Select(sentence => Lines(sentence.Range)));
        Assert.Equal([", Salt is white and dry.", ", It is old."], sentences.Select(sentence => sentence.Fixes[0].NewText));
    }

    [Fact]
    public void Lines_of_one_file_may_end_in_several_ways()
    {
        const string Mixed = "Salt\r\n\rSalt is white\nand dry.\r\n\r\nIt is old.\rSalt is salt.\n";

        Assert.Equal(Compilation.Of(Marks, Source).Compiled!.Article, Compilation.Of(Marks, Mixed).Compiled!.Article);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_quote_of_another_source_is_found_at_its_line(string lineEnd)
    {
        var other = new ContentFile("seeds/sugar.txt", $"Sugar{lineEnd}{lineEnd}Sugar is{lineEnd}white.");
        var fault = Assert.Single(Compilation.OfWhole(Compilation.Head + "asides: [ Sugar is white ]\n", "Salt is white.", others: other).Faults);

        Assert.Equal(Rules.QuoteElsewhere, fault.Rule);
        Assert.Contains("line 3, column 1", fault.Message, StringComparison.Ordinal);
    }

    private static (int, int, int, int) Lines(TextRange range) => (range.StartLine, range.StartColumn, range.EndLine, range.EndColumn);
}
