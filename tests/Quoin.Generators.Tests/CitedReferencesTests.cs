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
}
