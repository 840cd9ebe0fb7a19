using Quoin.Benchmarks.Corpus;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Tool.Tests.Repairs;

public sealed class DriftTests
{
    private const int Articles = 500;

    [Fact]
    public void Of_500_annotations_all_that_is_safe_is_repaired_and_nothing_else_changes_by_a_byte()
    {
        using var workplace = new Workplace();
        var articles = Enumerable.Range(0, Articles).AsParallel().AsOrdered().Select(Create).ToList();
        Parallel.ForEach(articles, article => Assert.Empty(Errors(article, article.Article.Sound)));
        foreach (var (id, source, article) in articles)
        {
            workplace.Write(source, article.Source);
            workplace.WriteBytes($"content/{id}.quoin.yaml", article.Bytes(article.Drifted));
        }

        var repaired = workplace.Quoin("repair");

        Assert.Equal("", repaired.Error);
        Assert.Equal(1, repaired.ExitCode);
        Assert.All(articles, article =>
        {
            Assert.Equal(article.Article.Expected, article.Article.Encoding.GetString(workplace.ReadBytes($"content/{article.Id}.quoin.yaml")).TrimStart('\uFEFF'));
            Assert.Equal(article.Article.Bytes(article.Article.Expected), workplace.ReadBytes($"content/{article.Id}.quoin.yaml"));
        });
        Parallel.ForEach(articles, article =>
        {
            var wrong = article.Article.Places.Where(static place => !place.IsSafe).Select(static place => place.Line).ToHashSet();
            Assert.All(Errors(article, article.Article.Expected), error => Assert.Contains(error.Range.StartLine, wrong));
        });

        // What the 500 consist of, so that the generator cannot lose a kind unnoticed.
        var places = articles.SelectMany(static article => article.Article.Places).ToList();
        Assert.InRange(places.Count(static place => place.IsSafe), 800, int.MaxValue);
        Assert.InRange(places.Count(static place => !place.IsSafe), 800, int.MaxValue);
        Assert.InRange(articles.Count(static article => article.Article.Drifted != article.Article.Expected), 300, int.MaxValue);
        Assert.Contains("Repaired ", repaired.Output, StringComparison.Ordinal);

        var again = workplace.Quoin("repair");

        Assert.Contains("\nNothing was repaired\n", "\n" + again.Output, StringComparison.Ordinal);
        Assert.All(articles, article => Assert.Equal(article.Article.Bytes(article.Article.Expected), workplace.ReadBytes($"content/{article.Id}.quoin.yaml")));
        Assert.Equal(Articles, Directory.EnumerateFileSystemEntries(workplace.PathOf("content")).Count());
    }

    private static (string Id, string SourcePath, DriftedArticle Article) Create(int number)
    {
        if (number % 2 == 0)
        {
            var id = $"ketamine-{number}";
            var annotation = Repository.Read(SeedFiles.Annotation).Replace(", trials/kare", "", StringComparison.Ordinal).Replace(SeedFiles.ArticleId, id, StringComparison.Ordinal).Replace(SeedFiles.SourceName, $"{id}.txt", StringComparison.Ordinal);
            return (id, $"seeds/{id}.txt", new DriftedArticle(number, annotation, Repository.Read(SeedFiles.Source), isMarkdown: false));
        }

        var article = ArticleMaker.Make(number);
        var isMarkdown = number % 4 == 1;
        var path = isMarkdown ? Path.ChangeExtension(article.SourcePath, ".md") : article.SourcePath;
        return (article.Id, path, new DriftedArticle(number, AnnotationText.Of(article).Replace(article.SourcePath, path, StringComparison.Ordinal), article.Source, isMarkdown));
    }

    private static IEnumerable<ContentDiagnostic> Errors((string Id, string SourcePath, DriftedArticle Article) article, string annotation) =>
        ContentBuild.Create(ContentProject.Create([new ContentFile($"content/{article.Id}.quoin.yaml", annotation), new ContentFile(article.SourcePath, article.Article.Source)]))
            .Diagnostics.Where(static diagnostic => diagnostic.Severity == RuleSeverity.Error);
}
