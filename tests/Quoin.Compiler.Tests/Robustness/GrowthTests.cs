using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Diagnostics;
using Quoin.Definitions;
using Quoin.Compiler.Output;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>The cost of an annotation is proportional to its length, and limited.</summary>
public sealed class GrowthTests
{
    private const int Size = 4000;

    /// <summary>So long that work for each pair of lines takes minutes.</summary>
    private const int LongSource = 2_000_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Names => [.. Growth.All.Keys];

    /// <summary>
    /// Twice the text takes twice the memory. Quadratic work would take four times as much, because whatever is computed allocates.
    /// </summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Twice_the_text_takes_about_twice_the_memory(string name)
    {
        var (once, twice) = await Task.Run(() =>
        {
            Allocated(Growth.All[name](Size / 8));
            return (Allocated(Growth.All[name](Size)), Allocated(Growth.All[name](2 * Size)));
        }).WaitAsync(Limit);

        Assert.InRange((double)twice / once, 0, 3);
    }

    [Fact]
    public void Twice_the_quotes_in_twice_the_source_are_looked_for_in_about_twice_the_places() =>
        Assert.InRange((double)Places(2 * Size, i => $"Salt number {i} is white") / Places(Size, i => $"Salt number {i} is white"), 1.5, 3);

    [Fact]
    public void A_source_that_repeats_itself_is_not_gone_through_to_the_end_for_each_long_quote()
    {
        var text = string.Concat(Enumerable.Repeat(new string('a', 999) + "b", 2000));
        var counter = new CombinationCounter(Limits.Default.Combinations);
        var finder = new QuoteFinder(new SourceDocument("a.txt", "a.txt", text), counter);
        var quotes = 0;
        for (; quotes < 1000 && !counter.IsExceeded; quotes++)
        {
            Assert.Empty(finder.Find(new string('a', 500_000 + quotes) + "b", MatchTier.Whitespace));
        }

        // Beyond the limit, no more text is searched, however many quotes follow.
        Assert.True(counter.IsExceeded);
        var counted = counter.Counted;
        Assert.Empty(finder.Find(new string('a', 500_000 + quotes) + "b", MatchTier.Whitespace));
        Assert.Equal(counted, counter.Counted);
    }

    [Theory]
    [InlineData("Salt is white.\n")]
    [InlineData("# Salt\n")]
    [InlineData("Salt\n====\n")]
    [InlineData("> Salt\n")]
    public async Task The_lines_of_a_long_source_are_read_once(string line)
    {
        var source = await Task.Run(() => new SourceDocument("a.txt", "a.txt", string.Concat(Enumerable.Repeat(line, LongSource / line.Length)))).WaitAsync(Limit);

        Assert.InRange(source.Text.Length, 1, LongSource);
    }

    [Fact]
    public void Plain_text_without_wrapped_lines_is_its_own_reading_text()
    {
        const string Text = "Salt\n\nSalt is white. It is a mineral.\n\nPepper is black.\n";

        var source = new SourceDocument("a.txt", "a.txt", Text);

        Assert.Same(source.File.Text, source.Text);
        Assert.Equal(["Salt", "Salt is white. It is a mineral.", "Pepper is black."], source.Leaves.Select(leaf => source.TextOf(leaf.Span)));
    }

    [Fact]
    public void Caveats_times_claims_end_at_the_limit()
    {
        const int Count = 5000;
        var marks = "caveats:\n" + string.Concat(Enumerable.Range(0, Count).Select(i => $"  v{i}: {{ kind: risk, quote: Salt is white, applies-to: all }}\n"))
            + "claims:\n" + string.Concat(Enumerable.Range(0, Count).Select(i => $"  c{i}: {{ kind: safety, certainty: possible, quote: Salt is white }}\n"));

        var compilation = Compilation.Of(marks, "Salt is white.");

        Assert.Equal(Rules.TooManyCombinations, Assert.Single(compilation.Faults).Rule);
        Assert.InRange(compilation.Compiled!.Article!.Claims.Sum(claim => claim.Caveats.Count), 1, Limits.Default.Combinations);
    }

    [Fact]
    public void A_text_of_a_hundred_megabytes_is_turned_down_by_its_length_alone()
    {
        var text = new string('a', 100 << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var annotation = ArticleCompiler.Parse(Compilation.AnnotationPath, text);
        var policy = PolicyCompiler.Parse(Compilation.PolicyPath, text);
        var source = Compilation.OfWhole(Compilation.Head, text);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        Assert.Equal(
            [Rules.FileTooLong, Rules.FileTooLong, Rules.FileTooLong],
            new[] { annotation.Diagnostics, policy.Diagnostics, source.Diagnostics }.Select(diagnostics => Assert.Single(diagnostics).Rule));
    }

    private static long Allocated((string Annotation, string Source) texts)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var compilation = Compilation.OfWhole(texts.Annotation, texts.Source);
        _ = compilation.Diagnostics.Count;
        if (compilation.Compiled?.Article is { } article)
        {
            ArticleLayout.Of(article);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The number of positions that are examined to find as many quotes as the source has sentences.</summary>
    private static long Places(int count, Func<int, string> quote)
    {
        var counter = new CombinationCounter(int.MaxValue);
        var finder = new QuoteFinder(new SourceDocument("a.txt", "a.txt", string.Concat(Enumerable.Range(0, count).Select(i => quote(i) + ". "))), counter);
        for (var i = 0; i < count; i++)
        {
            finder.Find(quote(i), MatchTier.Whitespace);
        }

        return counter.Counted;
    }
}
