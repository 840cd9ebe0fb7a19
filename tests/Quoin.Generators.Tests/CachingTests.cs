using Quoin.Generators.Pipeline;

namespace Quoin.Generators.Tests;

public class CachingTests
{
    private const int Count = 4;
    private static readonly Project Four = Numbered.Project(Count);

    [Fact]
    public void Every_step_has_a_name_that_a_run_knows()
    {
        var run = GeneratorRun.Of(Baselined.Accept(Numbered.Project(1)).With(Policies.Path, Policies.ClaimsNeedCaveats).With("/repository/content/tea.qouin.yaml", "").WithProperty("QuoinAsOf", "2026-01-01")
            with { Libraries = [Assemblies.Reference(Tea.Project.WithNamespace("Library"), "Library")] });

        // So few articles that each has a file of its own.
        Assert.All(StepReport.Names.Except([Step.SharedFiles]), step => Assert.NotEmpty(run.Steps.Values(step)));
    }

    [Fact]
    public void Editing_unrelated_code_runs_nothing()
    {
        var run = GeneratorRun.Of(Four.WithCode("class A;")).Then(Four.WithCode("class A;", "class B;"));

        Assert.Empty(run.FilesWritten);
        Assert.Equal("4 Cached", run.Steps.Of(Step.Parse));
        Assert.Equal("4 Cached", run.Steps.Of(Step.Compile));
        Assert.DoesNotContain("Modified", run.Steps.OfOutputs(), StringComparison.Ordinal);
    }

    [Fact]
    public void Editing_an_annotation_runs_its_own_article_alone()
    {
        var run = GeneratorRun.Of(Four).Then(Four.Edit(Numbered.AnnotationPath(2), "established", "possible"));

        Assert.Equal([Numbered.FileName(2)], run.FilesWritten);
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.Parse));
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.Join));
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.Compile));
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.Article));
        Assert.Equal("1 Cached", run.Steps.Of(Step.Sources));
        Assert.Equal("1 Unchanged", run.Steps.Of(Step.Header));
    }

    [Theory]
    [InlineData("One", "Two")]
    [InlineData("**number**", "_number_")]
    [InlineData("It is whole", "It is odd")]
    public void Editing_a_source_in_Markdown_runs_its_own_article_alone(string before, string after)
    {
        const string Source = "/repository/seeds/article-2.md";
        var project = Four.Edit(Numbered.AnnotationPath(2), "article-2.txt", "article-2.md").Without(Numbered.SourcePath(2))
            .With(Source, "# One\n\nThe **number** is 2.[^1]\n\n[^1]: It is whole.\n");

        var run = GeneratorRun.Of(project).Then(project.Edit(Source, before, after));

        Assert.Equal([Numbered.FileName(2)], run.FilesWritten);
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.Compile));
    }

    [Theory]
    [InlineData("University of Exeter", "University of Oxford", 1)]
    [InlineData("Few people took part", "Few adults took part", 2)]
    [InlineData("Nobody cites it", "Somebody cites it", 0)]
    [InlineData("title: Trials", "title: Studies", 0)]
    public void Editing_a_mark_of_a_library_compiles_the_articles_that_cite_it(string before, string after, int compiled)
    {
        const string Path = "/repository/content/trials.quoin.yaml";
        var project = Four.With(Path, """
            quoin: 1
            library: trials
            title: Trials
            language: en
            evidence:
              exeter: { kind: survey, by: University of Exeter, doi: 10.1000/182 }
              other: { kind: survey, citation: Nobody cites it }
            caveats:
              small: { kind: limitation, statement: Few people took part, applies-to: { articles: [article-3, article-4] } }

            """).Edit(Numbered.AnnotationPath(2), "established,", "established, evidence: [trials/exeter],");

        var run = GeneratorRun.Of(project).Then(project.Edit(Path, before, after));

        // The library itself is always compiled.
        Assert.Equal("4 Cached, 1 Modified", run.Steps.Of(Step.CompileLibrary));
        Assert.Equal($"{Count - compiled} Cached, {1 + compiled} Modified", run.Steps.Of(Step.Compile));
    }

    [Fact]
    public void Claims_are_compared_again_only_when_one_changes()
    {
        var titled = GeneratorRun.Of(Four).Then(Four.Edit(Numbered.AnnotationPath(2), "title: Article 2", "title: Chapter 2"));
        var quoted = GeneratorRun.Of(Four).Then(Four
            .Edit(Numbered.AnnotationPath(2), "quote: \"The number is 2\"", "quote: \"The number is 3\"").Edit(Numbered.SourcePath(2), "number is 2", "number is 3"));

        Assert.Equal("1 Unchanged", titled.Steps.Of(Step.Claims));
        Assert.Equal("1 Cached", titled.Steps.Of(Step.CompareClaims));
        Assert.Equal("1 Modified", quoted.Steps.Of(Step.Claims));
        Assert.Equal("1 Unchanged", quoted.Steps.Of(Step.CompareClaims));
        Assert.Equal([Numbered.FileName(2)], quoted.FilesWritten);
    }

    [Fact]
    public void A_claim_that_repeats_one_of_another_article_is_reported_and_generates_nothing_else()
    {
        const string Caveats = "caveats:\n  small: { kind: scope, quote: \"number is 3\", applies-to: all }\nclaims:";
        var project = Four.Edit(Numbered.AnnotationPath(3), "claims:", Caveats);
        var first = GeneratorRun.Of(project);
        var run = first.Then(project
            .Edit(Numbered.AnnotationPath(2), "quote: \"The number is 2\"", "quote: \"The number is 3\"").Edit(Numbered.SourcePath(2), "number is 2", "number is 3"));

        Assert.Empty(first.Diagnostics);
        Assert.Equal(["QUO3010"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal([Numbered.FileName(2)], run.FilesWritten);
    }

    [Theory]
    [InlineData("quoin: 1\n", "quoin: 1\n# A comment.\n")]
    [InlineData("claims:\n", "claims: # A comment.\n")]
    [InlineData("The number is 2\" }\n", "The number is 2\" }\n# A comment.\n")]
    public void Editing_a_comment_emits_nothing(string before, string after)
    {
        var run = GeneratorRun.Of(Four).Then(Four.Edit(Numbered.AnnotationPath(2), before, after));

        Assert.Empty(run.FilesWritten);
        Assert.DoesNotContain("Modified", run.Steps.Of(Step.Article), StringComparison.Ordinal);
        Assert.DoesNotContain("Modified", run.Steps.OfOutputs(), StringComparison.Ordinal);
    }

    [Fact]
    public void Editing_a_source_compiles_the_articles_that_use_it_alone()
    {
        var shared = Four.Edit(Numbered.AnnotationPath(3), "article-3.txt", "article-2.txt").Edit(Numbered.AnnotationPath(3), "number is 3", "number is 2");
        var run = GeneratorRun.Of(shared).Then(shared.Edit(Numbered.SourcePath(2), "The", "\nThe"));

        Assert.Equal([Numbered.FileName(2), Numbered.FileName(3)], run.FilesWritten);
        Assert.Equal("4 Cached", run.Steps.Of(Step.Parse));
        Assert.Equal("2 Modified, 2 Unchanged", run.Steps.Of(Step.Join));
        Assert.Equal("2 Cached, 2 Modified", run.Steps.Of(Step.Compile));
    }

    [Fact]
    public void Of_many_articles_the_one_whose_source_is_edited_is_compiled_and_nothing_across_articles_is()
    {
        var run = GeneratorRun.Of(Four).Then(Four.Edit(Numbered.SourcePath(2), "The", "\nThe"));

        Assert.Equal([Numbered.FileName(2)], run.FilesWritten);
        Assert.Equal("4 Cached", run.Steps.Of(Step.Parse));
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.ReadSource));
        Assert.Equal("1 Modified, 3 Unchanged", run.Steps.Of(Step.Join));
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.Compile));
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.Article));
        Assert.Equal("1 Unchanged", run.Steps.Of(Step.Header));
        Assert.Equal("1 Cached", run.Steps.Of(Step.Index));
    }

    [Fact]
    public void A_quote_that_is_missing_is_looked_for_again_when_another_source_changes()
    {
        var missing = Four.Edit(Numbered.AnnotationPath(2), "number is 2", "number is 20");
        var run = GeneratorRun.Of(missing).Then(missing.Edit(Numbered.SourcePath(3), "number is 3", "number is 20"));

        Assert.Equal(["QUO2001"], GeneratorRun.Of(missing).Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(["QUO2001", "QUO2008"], run.Diagnostics.Select(diagnostic => diagnostic.Id).Order());
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.Compile));
        Assert.Equal("2 Modified, 2 Unchanged", run.Steps.Of(Step.Diagnose));
    }

    [Fact]
    public void Adding_an_article_changes_the_index()
    {
        var run = GeneratorRun.Of(Four).Then(Numbered.Add(Four, 5));

        Assert.Equal(["QuoinContent.Index.g.cs", Numbered.FileName(5)], run.FilesWritten);
        Assert.Equal("4 Cached, 1 New", run.Steps.Of(Step.Parse));
        Assert.Equal("1 Modified", run.Steps.Of(Step.IndexFile));
    }

    [Fact]
    public void Removing_an_article_changes_the_index()
    {
        var run = GeneratorRun.Of(Four).Then(Four.Without(Numbered.AnnotationPath(2)));

        Assert.Equal(["QuoinContent.Index.g.cs"], run.FilesWritten);
        Assert.DoesNotContain(Numbered.FileName(2), run.Files.Keys);
    }

    [Fact]
    public void Changing_the_namespace_emits_everything_and_compiles_nothing()
    {
        var run = GeneratorRun.Of(Four).Then(Four.WithNamespace("Other"));

        Assert.Equal(run.Files.Keys, run.FilesWritten);
        Assert.Equal("4 Cached", run.Steps.Of(Step.Compile));
        Assert.All(run.Files.Values, file => Assert.Contains("namespace Other;", file, StringComparison.Ordinal));
    }

    [Fact]
    public void Editing_a_policy_compiles_the_articles_that_it_governs_alone()
    {
        const string Folder = "/repository/content/checked";
        const string PolicyPath = $"{Folder}/quoin.policy.yaml";
        var governed = Four
            .Without(Numbered.AnnotationPath(2))
            .With($"{Folder}/article-2.quoin.yaml", Numbered.Annotation(2, "../../seeds"))
            .With(PolicyPath, Policies.ClaimsNeedCaveats);
        var first = GeneratorRun.Of(governed);
        var run = first.Then(governed.Edit(PolicyPath, "needs: caveat", "needs: evidence"));

        Assert.Equal(["QUO4009"], first.DiagnosticIds);
        Assert.Equal(["QUO4009"], run.DiagnosticIds);
        Assert.NotEqual(first.Diagnostics.Single().ToString(), run.Diagnostics.Single().ToString());
        Assert.Equal("4 Cached", run.Steps.Of(Step.Parse));
        Assert.Equal("1 Modified", run.Steps.Of(Step.ReadOther));
        Assert.Equal("1 Modified, 3 Unchanged", run.Steps.Of(Step.Join));
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.Compile));
        Assert.Empty(run.FilesWritten);
        Assert.DoesNotContain("Modified", run.Steps.Of(Step.Article), StringComparison.Ordinal);
    }

    [Fact]
    public void Editing_the_words_of_a_policy_compiles_the_articles_that_it_governs_alone()
    {
        const string Folder = "/repository/content/checked";
        const string PolicyPath = $"{Folder}/quoin.policy.yaml";
        var governed = Four
            .Without(Numbered.AnnotationPath(2))
            .With($"{Folder}/article-2.quoin.yaml", Numbered.Annotation(2, "../../seeds"))
            .With(PolicyPath, "quoin-policy: 1\nphrases:\n  plain: { words: nothing-like-it }\n");
        var run = GeneratorRun.Of(governed).Then(governed.Edit(PolicyPath, "nothing-like-it", "[number]"));

        Assert.Equal(["QUO4031"], run.DiagnosticIds);
        Assert.Equal("1 Modified, 3 Unchanged", run.Steps.Of(Step.Join));
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.Compile));
        Assert.Empty(run.FilesWritten);
    }

    [Fact]
    public void Editing_the_layout_of_a_policy_compiles_nothing()
    {
        var governed = Four.With(Policies.Path, Policies.ClaimsNeedCaveats);
        var run = GeneratorRun.Of(governed).Then(governed.Edit(Policies.Path, "rules:", "# A comment.\nrules:"));

        Assert.Equal("1 Unchanged", run.Steps.Of(Step.ParsePolicies));
        Assert.Equal("4 Cached", run.Steps.Of(Step.Compile));
        Assert.DoesNotContain("Modified", run.Steps.OfOutputs(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("QuoinCoverage", "error")]
    [InlineData("QuoinCoverageMinimum", "100")]
    public void Changing_what_is_wanted_of_coverage_compiles_and_emits_nothing(string property, string value)
    {
        var run = GeneratorRun.Of(Four).Then(Four.WithProperty(property, value));

        Assert.Equal("4 Cached", run.Steps.Of(Step.Parse));
        Assert.Equal("4 Cached", run.Steps.Of(Step.Compile));
        Assert.Equal("4 Cached", run.Steps.Of(Step.Article));
        Assert.Equal("1 Modified", run.Steps.Of(Step.CoverageSettings));
        Assert.Equal("1 Cached", run.Steps.Of(Step.Settings));
        Assert.Equal("1 Unchanged", run.Steps.Of(Step.LimitSettings));
        Assert.Empty(run.FilesWritten);
    }

    [Fact]
    public void A_series_of_edits_ends_where_it_began()
    {
        var project = Numbered.Project(3);
        var first = GeneratorRun.Of(project);

        // Each intermediate run is compared with a fresh one.
        var last = first
            .Then(project.Edit(Numbered.AnnotationPath(2), "claims:", "claims: ["))
            .Then(project.Edit(Numbered.AnnotationPath(2), "number is 2", "numbers are 2"))
            .Then(project.Edit(Numbered.SourcePath(2), "2", "3"))
            .Then(project.WithNamespace("Other"))
            .Then(project);

        Assert.Equal(first.Files, last.Files);
        Assert.Empty(last.Diagnostics);
    }
}
