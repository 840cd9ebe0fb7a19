using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>The fixes for the first article after random changes.</summary>
public sealed class SeedFixTests
{
    private const int Batches = 4;
    private const int MutationsInBatch = 100;

    private static readonly string Bare = Seed.Annotation[..Seed.Annotation.IndexOf("\nterms:", StringComparison.Ordinal)] + "\n";

    public static TheoryData<int> BatchNumbers => [.. Enumerable.Range(0, Batches)];

    [Theory]
    [InlineData(FixKinds.AddAside)]
    [InlineData(FixKinds.AddClaim)]
    public void Every_sentence_can_be_accounted_for_one_by_one(string kind)
    {
        var diagnostics = Seed.Compile(Bare).Diagnostics;
        Assert.True(diagnostics.Count > 25, $"There are {diagnostics.Count}.");
        foreach (var diagnostic in diagnostics)
        {
            var fix = Assert.Single(diagnostic.Fixes, fix => fix.Kind == kind);
            var edited = Seed.Compile(ContentEdits.Apply(Bare, [fix]));

            Assert.DoesNotContain(edited.Diagnostics, other => other.Rule.Severity == RuleSeverity.Error);
            Assert.DoesNotContain(edited.Diagnostics, other => other.Rule == Rules.SentenceUnaccounted && other.Range == diagnostic.Range);
            Assert.Equal(1, edited.Compiled!.Coverage!.Counts.Marked + edited.Compiled.Coverage.Counts.Asides);
        }
    }

    [Theory]
    [InlineData(FixKinds.AddAside)]
    [InlineData(FixKinds.AddClaim)]
    public void All_sentences_can_be_accounted_for_at_once(string kind)
    {
        var fixes = Seed.Compile(Bare).Diagnostics.SelectMany(diagnostic => diagnostic.Fixes).Where(fix => fix.Kind == kind);

        var edited = Seed.Compile(ContentEdits.Apply(Bare, fixes));

        var counts = edited.Compiled!.Coverage!.Counts;
        Assert.Equal(counts.Sentences, counts.Marked + counts.Asides);
        Assert.DoesNotContain(edited.Diagnostics, diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error);
    }

    [Fact]
    public void A_sentence_whose_marks_were_taken_away_can_be_marked_again()
    {
        var claims = Seed.Annotation[..Seed.Annotation.IndexOf("\nasides:", StringComparison.Ordinal)] + "\n";

        foreach (var diagnostic in Seed.Compile(claims).Diagnostics)
        {
            Assert.Equal([FixKinds.AddAside, FixKinds.AddClaim], diagnostic.Fixes.Select(fix => fix.Kind));
            Assert.All(diagnostic.Fixes, fix => Assert.DoesNotContain(
                Seed.Compile(ContentEdits.Apply(claims, [fix])).Diagnostics,
                other => other.Rule.Severity == RuleSeverity.Error || other.Rule == Rules.SentenceUnaccounted));
        }
    }

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public void Each_fix_of_an_annotation_broken_by_chance_mends_its_diagnostic(int batch)
    {
        for (var i = 0; i < MutationsInBatch; i++)
        {
            Fixing.AssertEachFixes(new Mutation((batch * MutationsInBatch) + i).Apply(Seed.Annotation), text => Seed.Compile(text));
        }
    }

    [Fact]
    public void A_clean_article_has_no_fixes_and_nothing_to_make_them_of()
    {
        var compilation = Seed.Compile();

        Assert.Empty(compilation.Diagnostics);
        Assert.Null(compilation.Compiled!.Coverage!.Unaccounted);
    }
}
