using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Quoin.Generators.Pipeline;

namespace Quoin.Generators.Tests;

public sealed class CitedReferencesTests
{
    public static TheoryData<bool> Forms => [false, true];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_mark_of_another_assembly_is_the_librarys_one_object(bool isOpen)
    {
        var run = GeneratorRun.Of(CitedTrials.Citing(CitedTrials.Library, isOpen));
        Assert.Empty(run.Diagnostics);
        run.Build.AssertClean();

        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        var library = context.LoadFromStream(new MemoryStream(Assemblies.Image(Assemblies.Compile(CitedTrials.Library, "Library"))));
        var mint = (Article)context.LoadFromStream(new MemoryStream(run.Build.Image())).GetType("App.Mint", throwOnError: true)!.Static("Article");
        var trials = (Article)library.GetType("Library.Trials", throwOnError: true)!.Static("Article");

        Assert.True(mint.Claims.TryGetValue("calms", out var calms));
        Assert.Same(trials.EvidenceIncludingInvalid[0], Assert.Single(calms.Evidence));
        Assert.Same(trials.Terms[0], Assert.Single(calms.Terms));
        Assert.Same(trials.Caveats[0], Assert.Single(Assert.IsType<QualifiedClaim>(calms).Caveats));
        Assert.True(mint.Claims.TryGetValue("is-green", out var green));
        Assert.IsType<PlainClaim>(green);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_retraction_there_is_reported_here_in_annotations_and_in_C_sharp(bool isOpen)
    {
        var project = CitedTrials.Citing(CitedTrials.Library, isOpen).WithCode("static class Use { static object A => App.Mint.Claims.Calms; static object B => App.Mint.Claims.IsGreen; }");
        var run = GeneratorRun.Of(project).Then(project with { Libraries = [CitedTrials.Reference(CitedTrials.Retracted, isOpen)] });

        Assert.Equal(["QUO4005", "QUO4006"], run.DiagnosticIds);
        Assert.Contains("trials/exeter", run.Diagnostics.Single(diagnostic => diagnostic.Id == "QUO4005").GetMessage(null), StringComparison.Ordinal);
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal(CitedTrials.ArticlePath, diagnostic.Location.GetLineSpan().Path));
        var use = Assert.Single(run.Build.Diagnostics);
        Assert.Equal("QUO5104", use.Id);
        Assert.Contains("The data was invented", use.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_change_there_of_what_is_not_cited_compiles_nothing_here(bool isOpen)
    {
        var project = CitedTrials.Citing(CitedTrials.Library, isOpen);
        var edited = CitedTrials.Library.Edit(CitedTrials.LibraryPath, "kind: cohort", "kind: case-control");
        var run = GeneratorRun.Of(project).Then(project with { Libraries = [CitedTrials.Reference(edited, isOpen)] });

        Assert.Equal("1 Modified", run.Steps.Of(Step.ReadReference));
        Assert.Equal("1 Unchanged", run.Steps.Of(Step.Join));
        Assert.Equal("1 Cached", run.Steps.Of(Step.Compile));
        Assert.Empty(run.FilesWritten);
    }

    [Fact]
    public void What_a_library_of_another_assembly_lacks_is_reported_with_what_was_meant()
    {
        var project = CitedTrials.Citing(CitedTrials.Library, isOpen: false);

        Assert.Contains("did you mean 'trials/exeter'?", Message(project.Edit(CitedTrials.ArticlePath, "trials/exeter", "trials/exetr")), StringComparison.Ordinal);
        Assert.Contains("There is no library 'trial'; did you mean 'trials/exeter'?", Message(project.Edit(CitedTrials.ArticlePath, "trials/exeter", "trial/exeter")), StringComparison.Ordinal);
        Assert.Contains("There is no library 'trials'", Message(project with { Libraries = [] }), StringComparison.Ordinal);

        static string Message(Project project) => GeneratorRun.Of(project).Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).GetMessage(null);
    }

    [Fact]
    public void A_library_of_the_build_with_the_same_id_is_an_error_where_it_names_itself()
    {
        const string Path = "/repository/app/content/trials.quoin.yaml";
        var run = GeneratorRun.Of(CitedTrials.Citing(CitedTrials.Library, isOpen: false).With(Path, CitedTrials.Library.Files[0].Text));

        var conflict = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "QUO3020");
        Assert.Contains("'trials' is in this project and in the assembly 'Library'", conflict.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal((Path, 1), (conflict.Location.GetLineSpan().Path, conflict.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void Languages_of_a_caveat_are_known_although_its_words_are_not()
    {
        var translated = CitedTrials.Article.Edit(CitedTrials.ArticlePath, "quote: \"Mint may calm people\"", "statement: { en: Mint may calm people., uk: М'ята може заспокоювати людей. }, quote: \"Mint may calm people\"");
        var english = CitedTrials.Library.Edit(CitedTrials.LibraryPath, ", uk: Спершу запитайте лікаря.", "");

        Assert.Empty(GeneratorRun.Of(translated with { Libraries = [CitedTrials.Reference(CitedTrials.Library)] }).Diagnostics);
        Assert.Equal(["QUO4008"], GeneratorRun.Of(translated with { Libraries = [CitedTrials.Reference(english)] }).DiagnosticIds);
    }

    [Theory]
    [InlineData("evidence\texeter\tkind=of-a-later-version")]
    [InlineData("evidence\texeter")]
    [InlineData("evidence\texeter\tkind=cohort\ncaveat\task-first\tkind=of-a-later-version\tstatement=en:1\tapplies-to=*")]
    [InlineData("evidence\texeter\tkind=cohort\ncaveat\task-first\tkind=risk\tapplies-to=*\tapplies-to-kind=of-a-later-version\tapplies-to-kind=efficacy")]
    public void What_a_later_version_says_of_a_cited_mark_stops_no_file(string marks)
    {
        var code = Assemblies.Library("Library", "Trials", 1, $"library\ttrials\nterm\tcraving\nevidence\tleeds\tkind=cohort\n{marks}")
            + Assemblies.Library("Library", "QuoinContent", 1, "index\nlibraries\ttrials");
        var run = GeneratorRun.Of(CitedTrials.Article with { Libraries = [Assemblies.Reference(new Project().WithCode(code), "Library")] });

        Assert.Contains("trials/exeter", run.Files["mint.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void What_has_no_words_here_is_documented_by_its_reference()
    {
        var code = GeneratorRun.Of(CitedTrials.Citing(CitedTrials.Library, isOpen: false)).Files["mint.g.cs"];

        Assert.Contains(">trials/ask-first</see> (applied by the library)", code, StringComparison.Ordinal);
        Assert.Contains(" About trials/craving.", code, StringComparison.Ordinal);
        Assert.Contains(">Randomized controlled trial</see> (trials/exeter)", code, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_library_behind_an_alias_is_an_error_because_its_caveats_would_be_lost(bool isOpen)
    {
        var uncited = CitedTrials.Article.Edit(CitedTrials.ArticlePath, ", evidence: [trials/exeter], about: [trials/craving]", "").Edit(CitedTrials.ArticlePath, ", evidence: [trials/leeds]", "");
        var reference = CitedTrials.Reference(CitedTrials.Library, isOpen);

        var alias = Assert.Single(GeneratorRun.Of(uncited with { Libraries = [reference.WithAliases(["other"])] }).Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("QUO9016", alias.Id);
        Assert.Contains("add 'global' to the Aliases", alias.GetMessage(null), StringComparison.Ordinal);
        Assert.DoesNotContain("QUO9016", GeneratorRun.Of(uncited with { Libraries = [reference.WithAliases(["other", "global"])] }).DiagnosticIds);
    }

    [Fact]
    public void An_article_cannot_hide_the_class_of_a_library()
    {
        const string Path = "/repository/app/content/trials.quoin.yaml";
        var article = CitedTrials.Article.Files.Single(file => file.Path == CitedTrials.ArticlePath).Text!.Replace("article: mint", "article: trials", StringComparison.Ordinal);
        var project = CitedTrials.Citing(CitedTrials.Library, isOpen: false).With(Path, article);

        Assert.DoesNotContain("QUO3004", GeneratorRun.Of(project).DiagnosticIds);
        var hidden = Assert.Single(GeneratorRun.Of(project.WithNamespace("Library")).Diagnostics, diagnostic => diagnostic.Id == "QUO3004");
        Assert.Equal((Path, 1), (hidden.Location.GetLineSpan().Path, hidden.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void A_number_may_be_in_words_of_evidence_that_are_not_known_here()
    {
        var library = CitedTrials.Library.With("/repository/library/content/trials.txt", "The trial followed 96 people.\n")
            .Edit(CitedTrials.LibraryPath, "doi: 10.1000/182 }", "doi: 10.1000/182, source: trials.txt, quote: \"The trial followed 96 people\" }");
        var project = CitedTrials.Article.Edit(CitedTrials.ArticlePath, "quote: \"Mint may calm people\"", "statement: Mint may calm 96 people., quote: \"Mint may calm people\"")
            with { Libraries = [CitedTrials.Reference(library)] };

        Assert.DoesNotContain("QUO4014", GeneratorRun.Of(project).DiagnosticIds);
        Assert.Contains("QUO4014", GeneratorRun.Of(project.Edit(CitedTrials.ArticlePath, "evidence: [trials/exeter], ", "")).DiagnosticIds);
    }

    [Fact]
    public void Evidence_with_a_citation_is_identified_also_from_another_assembly()
    {
        var project = CitedTrials.Citing(CitedTrials.Library, isOpen: false).With("/repository/app/content/quoin.policy.yaml", """
            quoin-policy: 1
            rules:
              named: { needs: identified-evidence }

            """);

        Assert.DoesNotContain(GeneratorRun.Of(project).Diagnostics, diagnostic => diagnostic.GetMessage(null).Contains("breaks the rule", StringComparison.Ordinal));
        Assert.Contains(
            GeneratorRun.Of(project.Edit(CitedTrials.ArticlePath, ", evidence: [trials/leeds]", "")).Diagnostics,
            diagnostic => diagnostic.GetMessage(null).Contains("'is-green' breaks the rule 'named'", StringComparison.Ordinal));
    }
}
