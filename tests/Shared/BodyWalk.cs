namespace Quoin.Tests.Shared;

/// <summary>Goes through the body of an article as an app does, and checks on the way what every body promises.</summary>
internal static class BodyWalk
{
    /// <summary>The blocks and the blocks in them, in order.</summary>
    public static IEnumerable<Block> AllBlocks(this Article article) => article.Body.SelectMany(WithInner);

    /// <summary>The runs of all blocks, in order.</summary>
    public static IReadOnlyList<Run> AllRuns(this Article article) => [.. article.AllBlocks().SelectMany(block => block.Runs)];

    /// <summary>The body gives the text, and each quote as whole runs.</summary>
    public static void AssertWhole(Article article)
    {
        AssertText(article);
        var runs = article.AllRuns();
        foreach (var mark in Marks(article))
        {
            foreach (var span in Spans(mark))
            {
                AssertCovered(article, mark, span, runs);
            }

            Assert.Contains(runs, run => run.MarksIncludingInvalid.Contains(mark));
            Assert.Contains(article.Body, block => block.MarksIncludingInvalid.Contains(mark));
        }

        Assert.All(runs, run => Assert.All(run.MarksIncludingInvalid, mark => Assert.Contains(Spans(mark), span => Covers(span, run))));
        Assert.All(article.AllBlocks(), block => Assert.Equal(block.MarksIncludingInvalid.Distinct(), block.MarksIncludingInvalid));
        Assert.All(article.AllBlocks().Where(block => block.Blocks.Count == 0 || !string.IsNullOrWhiteSpace(block.Text)), block => Assert.Equal(Below(block).SelectMany(run => run.MarksIncludingInvalid).ToHashSet(), [.. block.MarksIncludingInvalid]));
    }

    /// <summary>The claims, caveats, evidence and terms.</summary>
    public static IEnumerable<Mark> Marks(Article article) =>
        article.ClaimsIncludingInvalid.Concat<Mark>(article.Caveats).Concat(article.EvidenceIncludingInvalid).Concat(article.Terms);

    /// <summary>The places of a mark's quotes in the text.</summary>
    public static IReadOnlyList<TextSpan> Spans(Mark mark) => mark switch
    {
        QualifiedClaim claim => [.. claim.Quotes.Select(quote => quote.WithoutCaveats("The test compares places.").Span)],
        PlainClaim claim => [.. claim.Quotes.Select(quote => quote.Span)],
        Caveat caveat => [.. caveat.Quotes.Select(quote => quote.Span)],
        Evidence evidence => [.. evidence.Quotes.Select(quote => quote.Span)],
        Term term => [.. term.Quotes.Select(quote => quote.Span)],
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };

    private static IEnumerable<Block> WithInner(Block block) => block.Blocks.SelectMany(WithInner).Prepend(block);

    private static IEnumerable<Run> Below(Block block) => WithInner(block).SelectMany(inner => inner.Runs);

    private static void AssertText(Article article)
    {
        var text = article.Source.Text;
        var position = 0;
        foreach (var run in article.AllRuns())
        {
            Assert.True(string.IsNullOrWhiteSpace(text[position..run.Span.Start]), $"“{text[position..run.Span.Start]}” is in no run.");
            Assert.Equal(text.Substring(run.Span.Start, run.Span.Length), run.Text);
            Assert.Equal(run.IsLineBreak ? "\n" : run.Text, run.Text);
            position = run.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[position..]), $"“{text[position..]}” is in no run.");
        Assert.All(article.AllBlocks(), block =>
        {
            Assert.Same(article, block.Article);
            Assert.Equal(text.Substring(block.Span.Start, block.Span.Length), block.Text);
            Assert.True(block.Runs.Count == 0 || block.Blocks.Count == 0);
            Assert.Equal(block.Runs.Count > 0 ? string.Concat(block.Runs) : block.Text, block.Text);
            Assert.All(block.Blocks, inner => Assert.True(block.Span.Start <= inner.Span.Start && inner.Span.End <= block.Span.End));
        });
    }

    private static void AssertCovered(Article article, Mark mark, TextSpan span, IReadOnlyList<Run> runs)
    {
        var covering = runs.Where(run => run.Span.Length > 0 && span.Start <= run.Span.Start && run.Span.End <= span.End).ToList();
        Assert.Equal(Words(article.Source.Text.Substring(span.Start, span.Length)), Words(string.Concat(covering)));
        Assert.All(covering, run => Assert.Contains(mark, run.MarksIncludingInvalid));
        Assert.True(covering.Zip(covering.Skip(1)).All(pair => string.IsNullOrWhiteSpace(article.Source.Text[pair.First.Span.End..pair.Second.Span.Start])));
    }

    private static bool Covers(TextSpan span, Run run) => run.Span.Length == 0
        ? span.Start < run.Span.Start && run.Span.Start < span.End
        : span.Start <= run.Span.Start && run.Span.End <= span.End;

    private static string Words(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
