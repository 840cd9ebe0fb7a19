using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>A cancelled operation ends soon, by throwing, and never with a result that might be cached.</summary>
public sealed class CancellationTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    private static readonly Compilation Salt = Compilation.Of("asides: [Salt is red]\n", "Salt is white. It is dry.");

    [Fact]
    public void An_annotation_is_not_read() =>
        Assert.Throws<OperationCanceledException>(() => ArticleCompiler.Parse(Compilation.AnnotationPath, Compilation.Head, cancellation: Cancelled));

    [Fact]
    public void A_policy_is_not_read() =>
        Assert.Throws<OperationCanceledException>(() => PolicyCompiler.Parse(Compilation.PolicyPath, "quoin-policy: 1\nrules: {}\n", cancellation: Cancelled));

    [Theory]
    [InlineData("asides: [Salt is white]\n")]
    [InlineData("asides: [Salt is red]\n")]
    [InlineData("sections: { salt: { heading: Salt } }\n")]
    [InlineData("")]
    public void An_article_is_not_compiled(string marks)
    {
        var compilation = Compilation.Of(marks, "Salt\nSalt is white.");
        var annotation = compilation.Parsed.Annotation!;

        Assert.Throws<OperationCanceledException>(() => ArticleCompiler.Compile(annotation, compilation.Library.Find(annotation), [], Cancelled));
    }

    [Fact]
    public void No_source_is_searched_for_a_quote_of_another() =>
        Assert.Throws<OperationCanceledException>(() => QuoteAttribution.Resolve(Salt.Compiled!, Salt.Library, Cancelled));

    [Fact]
    public void No_fix_of_a_sentence_is_made()
    {
        var compiled = Compilation.Of("", "Salt is white.").Compiled!;

        Assert.Throws<OperationCanceledException>(() =>
            CoverageRules.Apply(compiled.Diagnostics, compiled.Coverage, CoverageSettings.Default, Cancelled));
    }

    [Fact]
    public void A_search_for_the_nearest_text_ends_within_some_thousand_characters()
    {
        const int Most = 10_000;
        using var source = new CancellationTokenSource();
        var pattern = new NearestTextPattern("ab", source.Token);
        var text = string.Concat(Enumerable.Repeat("ab", 1_000_000));

        Assert.Throws<OperationCanceledException>(() => pattern.FindEnd(text, limit: 1, judge: (_, _) =>
        {
            source.Cancel();
            return NearestTextPattern.Never;
        }));

        Assert.InRange(pattern.Steps, 1, Most);
    }

    [Fact]
    public void What_was_cancelled_compiles_afterwards_as_if_nothing_had_been()
    {
        var annotation = Salt.Parsed.Annotation!;
        Assert.Throws<OperationCanceledException>(() => ArticleCompiler.Compile(annotation, Salt.Library.Find(annotation), [], Cancelled));

        Assert.Equal(Salt.Compiled, ArticleCompiler.Compile(annotation, Salt.Library.Find(annotation)));
    }
}
