using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Output;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>For any annotation, compilation ends soon, does not throw, and reports what is wrong.</summary>
public sealed class HostileInputTests
{
    private const int Batches = 8;
    private const int MutationsInBatch = 100;

    /// <summary>Words that texts have often, before those of the seed.</summary>
    private const string Phrases = """
        phrases:
          common: { words: [the, is, a*, ketamine, "of the"], except: ["in the", "is a*"], needs: { caveat: { kind: risk, field: valid }, field: reviewed } }
          never: { words: { en: [addiction*, "therap*"], uk: "за*" } }

        """;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private static readonly string Policy = Seed.Policy.Replace("phrases:\n", Phrases, StringComparison.Ordinal);

    /// <summary>A policy with everything that a policy can have.</summary>
    private static readonly string DetailedPolicy = MarkdownPage.Read("policies.md").Blocks("yaml")[0];

    public static TheoryData<string> Names => [.. HostileTexts.All.Keys];

    public static TheoryData<int> BatchNumbers => [.. Enumerable.Range(0, Batches)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_text_made_to_do_harm_does_none(string name) => AssertSafe(HostileTexts.All[name]);

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public async Task An_annotation_broken_by_chance_does_no_harm(int batch)
    {
        for (var i = 0; i < MutationsInBatch; i++)
        {
            await AssertSafe(new Mutation((batch * MutationsInBatch) + i).Apply(Seed.Annotation));
        }
    }

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public async Task A_source_broken_by_chance_does_no_harm(int batch)
    {
        for (var i = 0; i < MutationsInBatch / 4; i++)
        {
            await AssertSafe(Seed.Annotation, new Mutation((batch * MutationsInBatch) + i).Apply(Seed.Source));
        }
    }

    [Theory]
    [InlineData("\u0301\u0316")]
    [InlineData("\u00AD")]
    [InlineData("\u200D")]
    [InlineData("\u1161")]
    [InlineData("\uFFFE\u0301")]
    public Task A_source_of_hundreds_of_thousands_of_marks_does_no_harm(string marks) =>
        AssertSafe(Seed.Annotation, $"a{string.Concat(Enumerable.Repeat(marks, 500_000 / marks.Length))} tail");

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_policy_made_to_do_harm_does_none(string name) => AssertSafePolicy(HostileTexts.All[name]);

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public async Task A_policy_broken_by_chance_does_no_harm(int batch)
    {
        for (var i = 0; i < MutationsInBatch; i++)
        {
            await AssertSafePolicy(new Mutation((batch * MutationsInBatch) + i).Apply(i % 2 == 0 ? Seed.Policy : DetailedPolicy));
        }
    }

    private static async Task AssertSafePolicy(string policy)
    {
        var read = await Task.Run(() => PolicyCompiler.Parse(Compilation.PolicyPath, policy)).WaitAsync(Limit);

        Assert.DoesNotContain(read.Diagnostics, diagnostic => diagnostic.Rule == Rules.InternalError);
        Assert.Equal(read.Diagnostics.All(diagnostic => diagnostic.Rule.Severity != RuleSeverity.Error), read.Policy is not null);
        Assert.All(read.Diagnostics, diagnostic => Assert.InRange(diagnostic.Range.Start, 0, policy.Length));
    }

    private static async Task AssertSafe(string annotation, string? source = null)
    {
        source ??= Seed.Source;
        var compilation = await Task.Run(() => Compile(annotation, source)).WaitAsync(Limit);

        Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Rule == Rules.InternalError);
        Assert.True(
            compilation.Compiled?.Article is not null || compilation.Diagnostics.Any(diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error),
            "There is no article, and no error says why.");
        Assert.All(compilation.Diagnostics, diagnostic =>
        {
            var length = diagnostic.Path == Seed.SourcePath ? source.Length : annotation.Length;
            Assert.InRange(diagnostic.Range.Start, 0, length);
            Assert.InRange(diagnostic.Range.Length, 0, length - diagnostic.Range.Start);
            Assert.False(string.IsNullOrWhiteSpace(diagnostic.Message));
        });
    }

    private static Compilation Compile(string annotation, string source)
    {
        var compilation = Compilation.OfWhole(annotation, source, Seed.AnnotationPath, Seed.SourcePath, Policy);
        if (compilation.Compiled?.Article is { } article)
        {
            // Tables of incomplete articles are also written, because the editor needs them while the author fixes errors.
            ArticleLayout.Of(article);
        }

        return compilation;
    }
}
