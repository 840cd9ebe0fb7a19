using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>The cost of comparing values with a quote is proportional to the length of the quote.</summary>
public sealed class QuotedGrowthTests
{
    private const int Size = 1000;

    private const string Model = """
        quoin-model: 1
        claim-kinds:
          duty:
            fields:
              sum: { type: money, quoted: true }
              share: { type: quantity, quoted: true }
              day: { type: date, quoted: true }
              term: { type: duration, quoted: true }
              count: { type: integer, quoted: true }

        """;

    [Theory]
    [InlineData("en", "12 (3 ")]
    [InlineData("en", "1 year 2 months 3 and ")]
    [InlineData("en", "1 2 March 3 ")]
    [InlineData("en", "12.12.")]
    [InlineData("en", "a")]
    [InlineData("de", "ein")]
    [InlineData("de", "ein und zwanzig tage ")]
    [InlineData("fi", "aa ")]
    public async Task Twice_the_quote_takes_about_twice_the_memory(string language, string words)
    {
        var (once, twice) = await Task.Run(() =>
        {
            Allocated(language, words, 10);
            return (Allocated(language, words, Size), Allocated(language, words, 2 * Size));
        }).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.InRange((double)twice / once, 0, 3);
    }

    private static long Allocated(string language, string words, int count)
    {
        var quote = "It is 5 " + string.Concat(Enumerable.Repeat(words, count)) + " there";
        var before = GC.GetAllocatedBytesForCurrentThread();
        var build = ContentBuild.Create(ContentProject.Create(
            [
                new("content/quoin.model.yaml", Model),
                new(Compilation.AnnotationPath, Compilation.Head.Replace("language: en", $"language: {language}")
                    + $"claims:\n  a: {{ kind: duty, sum: EUR 77, share: 77 %, day: 2077-07-07, term: P77D, count: 77, certainty: established, quote: \"{quote}\" }}\n"),
                new(Compilation.SourcePath, quote),
            ],
            ProjectSettings.Default));
        Assert.Equal(5, build.Diagnostics.Count(static diagnostic => diagnostic.Rule.Id == "QUO7008"));

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
