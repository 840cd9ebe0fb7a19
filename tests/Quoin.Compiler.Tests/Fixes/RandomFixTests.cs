using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>For any annotation and source, each fix fixes its diagnostic, breaks nothing and changes nothing else.</summary>
public sealed class RandomFixTests
{
    private const int Batches = 8;
    private const int ArticlesInBatch = 60;

    public static TheoryData<int> BatchNumbers => [.. Enumerable.Range(0, Batches)];

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public void Each_fix_of_an_article_made_by_chance_mends_its_diagnostic(int batch)
    {
        for (var i = 0; i < ArticlesInBatch; i++)
        {
            var article = new RandomArticle((batch * ArticlesInBatch) + i);
            Fixing.AssertEachFixes(article.Annotation, article.Source);
        }
    }

    [Theory]
    [InlineData(FixKinds.AddAside)]
    [InlineData(FixKinds.AddClaim)]
    public void All_sentences_of_an_article_made_by_chance_are_mended_at_once(string kind)
    {
        var edited = 0;
        for (var i = 0; i < Batches * ArticlesInBatch; i++)
        {
            var article = new RandomArticle(i);
            var fixes = Fixes(article.Annotation, article.Source, kind);
            var after = Compilation.OfWhole(ContentEdits.Apply(article.Annotation, fixes), article.Source);

            edited += fixes.Count;
            if (fixes.Count > 0)
            {
                Assert.Equal([], after.Errors());
                Assert.Empty(Fixes(ContentEdits.Apply(article.Annotation, fixes), article.Source, kind));
            }
        }

        Assert.True(edited > 200, $"Only {edited} sentences were edited.");
    }

    [Fact]
    public void Every_kind_of_fix_is_made()
    {
        var kinds = Enumerable.Range(0, Batches * ArticlesInBatch).Select(number => new RandomArticle(number))
            .SelectMany(article => Compilation.OfWhole(article.Annotation, article.Source).Diagnostics)
            .SelectMany(diagnostic => diagnostic.Fixes)
            .GroupBy(fix => fix.Kind).ToDictionary(kind => kind.Key, kind => kind.Count());

        Assert.All([FixKinds.NearestText, FixKinds.WholeWords, FixKinds.Typography, FixKinds.NearestWord, FixKinds.AddAside, FixKinds.AddClaim], kind =>
            Assert.True(kinds.GetValueOrDefault(kind) > 20, $"{kind}: {kinds.GetValueOrDefault(kind)}"));
    }

    private static List<ContentFix> Fixes(string annotation, string source, string kind) =>
        [.. Compilation.OfWhole(annotation, source).Diagnostics.SelectMany(diagnostic => diagnostic.Fixes).Where(fix => fix.Kind == kind)];
}
