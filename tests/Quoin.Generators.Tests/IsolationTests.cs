namespace Quoin.Generators.Tests;

/// <summary>An article with errors does not affect the others.</summary>
public class IsolationTests
{
    private const string BadPath = "/repository/content/bad.quoin.yaml";

    [Theory]
    [InlineData("claims: [", "QUO1001")]
    [InlineData("", "QUO1004")]
    [InlineData("just words", "QUO1004")]
    [InlineData("{ quoin: 1, article: claims, title: T, language: en, source: ../seeds/tea.txt }", "QUO3004")]
    [InlineData(null, "QUO9002")]
    public void A_bad_file_beside_a_good_one_is_reported_and_the_good_one_is_compiled(string? text, string id)
    {
        var run = GeneratorRun.Of(Tea.Project.With(BadPath, text).WithCode(Program.Of("Show(Tea.Claims.KeepsAwake);")));

        Assert.Contains(id, run.DiagnosticIds);
        Assert.All(run.Diagnostics, diagnostic => Assert.NotEqual(Tea.AnnotationPath, diagnostic.Location.GetLineSpan().Path));
        Assert.Equal(["QuoinContent.Index.g.cs", "tea.g.cs"], run.Files.Keys);
        run.Build.AssertClean();
    }

    [Fact]
    public void A_file_that_nests_too_deep_takes_nothing_down()
    {
        var run = GeneratorRun.Of(Tea.Project.With(BadPath, new string('[', 10_000)));

        Assert.Equal(["QUO9003"], run.DiagnosticIds);
        Assert.Contains("tea.g.cs", run.Files.Keys);
    }

    [Fact]
    public void Of_two_articles_with_one_id_the_first_by_path_stays()
    {
        const string First = "/repository/content/a/tea.quoin.yaml";
        const string Second = "/repository/content/b/tea.quoin.yaml";
        var marked = MarkedText.Parse(InFolder("second").Replace("article: tea", "article: ⟦tea⟧", StringComparison.Ordinal));
        var run = GeneratorRun.Of(new Project().With(Second, marked.Text).With(First, InFolder("first")).With(Tea.SourcePath, Tea.Source));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("QUO3005", diagnostic.Id);
        Assert.Equal(Second, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(marked.Mark, diagnostic.Location.Range());
        Assert.Equal("first", run.Build.Load().Article("Tea").Title.GetText("en"));
        Assert.Equal(["QuoinContent.Index.g.cs", "tea.g.cs"], run.Files.Keys);
    }

    [Fact]
    public void Of_two_ids_with_one_class_name_the_first_by_path_stays()
    {
        var run = GeneratorRun.Of(new Project()
            .With("/content/a1.quoin.yaml", Bare("a1"))
            .With("/content/a-1.quoin.yaml", Bare("a-1"))
            .With("/content/bare.txt", ""));

        Assert.Equal(["QUO3005"], run.DiagnosticIds);
        Assert.Equal("a-1", run.Build.Load().Article("A1").Id);
    }

    [Theory]
    [InlineData("quoincontent")]
    [InlineData("quoincontent-index")]
    public void An_article_may_be_called_nearly_like_the_index(string id)
    {
        var run = GeneratorRun.Of(new Project().With($"/content/{id}.quoin.yaml", Bare(id)).With("/content/bare.txt", ""));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, run.Files.Count);
        run.Build.AssertClean();
    }

    [Fact]
    public void An_article_without_its_source_keeps_its_names() =>
        AssertKeepsNames(Tea.Project.Without(Tea.SourcePath), "QUO2005");

    [Fact]
    public void An_article_with_a_quote_that_drifted_keeps_its_names() =>
        AssertKeepsNames(Tea.Project.Edit(Tea.SourcePath, "keeps people awake", "keeps nobody awake"), "QUO2001");

    [Fact]
    public void An_article_with_a_reference_to_nothing_keeps_its_names() =>
        AssertKeepsNames(Tea.Project.Edit(Tea.AnnotationPath, "[leeds-study]", "[oxford-study]"), "QUO3001");

    [Theory]
    [InlineData("formerly: [contains-caffeine]", "")]
    [InlineData("formerly: [waking]", "formerly: [waking]")]
    public void A_former_id_that_something_else_has_is_no_second_name(string formerly, string ofAnother)
    {
        var run = GeneratorRun.Of(Tea.Project
            .Edit(Tea.AnnotationPath, "  keeps-awake:\n", $"  keeps-awake:\n    {formerly}\n")
            .Edit(Tea.AnnotationPath, "  contains-caffeine:\n", $"  contains-caffeine:\n    {ofAnother}\n"));

        Assert.Equal(["QUO3003"], run.DiagnosticIds);
        run.Build.AssertClean();
    }

    private static void AssertKeepsNames(Project project, params string[] diagnostics)
    {
        var run = GeneratorRun.Of(project.WithCode(Program.Of("""
            Show(Tea.Claims.ContainsCaffeine.Statement);
            var (text, caveats) = Tea.Claims.KeepsAwake.Statement;
            Show((Tea.Caveats.SmallStudy, Tea.Evidence.LeedsStudy, Tea.Terms.Caffeine, Tea.Sections.Tea, Tea.Article, text, caveats));
            """)));

        Assert.Equal(diagnostics, run.DiagnosticIds);
        run.Build.AssertClean();
    }

    private static string InFolder(string title) => Tea.Annotation
        .Replace("../seeds", "../../seeds", StringComparison.Ordinal).Replace("title: Tea", $"title: {title}", StringComparison.Ordinal);

    private static string Bare(string id) => $"{{ quoin: 1, article: {id}, title: Bare, language: en, source: bare.txt }}";
}
