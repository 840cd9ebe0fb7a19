using Microsoft.CodeAnalysis;
using Quoin.Generators.Pipeline;

namespace Quoin.Generators.Tests;

public class BaselineTests
{
    private const int Count = 4;
    private static readonly Project Four = Numbered.Project(Count);
    private static readonly Project Accepted = Baselined.Accept(Four);

    [Fact]
    public void Content_that_is_as_it_was_accepted_is_not_reported() => Assert.DoesNotContain(GeneratorRun.Of(Accepted).DiagnosticIds, id => id.StartsWith("QUO6", StringComparison.Ordinal));

    [Fact]
    public void What_is_lost_is_an_error_at_the_mark()
    {
        var run = GeneratorRun.Of(Baselined.Accept(Four, Four.Edit(Numbered.AnnotationPath(2), "established", "possible")));

        Assert.Equal(
            "/repository/content/article-2.quoin.yaml(7,3): error QUO6005: The claim 'only-claim' is surer: 'established', and not 'possible', since it was accepted; lower it again, or accept that with 'quoin accept article-2/claims/only-claim --because \"…\"'",
            Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id.StartsWith("QUO6", StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void An_article_that_is_gone_is_an_error_in_the_baseline() => Assert.Equal(
        ["QUO6001"],
        GeneratorRun.Of(Accepted).Then(Accepted.Without(Numbered.AnnotationPath(2))).Diagnostics
            .Where(diagnostic => diagnostic.Location.GetLineSpan().Path == Baselined.Path).Select(diagnostic => diagnostic.Id));

    [Fact]
    public void A_baseline_that_is_missing_is_an_error() => Assert.Equal(
        [("QUO6031", DiagnosticSeverity.Error, Location.None)],
        GeneratorRun.Of(Four.WithProperty("QuoinBaseline", "true")).Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("QUO6", StringComparison.Ordinal)).Select(diagnostic => (diagnostic.Id, diagnostic.Severity, diagnostic.Location)));

    [Fact]
    public void An_edit_compares_its_own_article_alone()
    {
        var run = GeneratorRun.Of(Accepted).Then(Accepted.Edit(Numbered.AnnotationPath(2), "established", "possible"));

        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.Compile));
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.JoinBaseline));
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.Compare));
        Assert.Equal("1 Cached", run.Steps.Of(Step.Baselines));
        Assert.Equal("1 Cached", run.Steps.Of(Step.CheckBaselines));
        Assert.Equal([Numbered.FileName(2)], run.FilesWritten);
    }

    [Fact]
    public void An_acceptance_compares_the_accepted_article_alone()
    {
        var edited = Accepted.Edit(Numbered.AnnotationPath(2), "established", "possible");
        var run = GeneratorRun.Of(edited).Then(Baselined.Accept(edited, because: "The text is less sure"));

        Assert.Equal("4 Cached", run.Steps.Of(Step.Compile));
        Assert.Equal("1 Modified, 3 Unchanged", run.Steps.Of(Step.JoinBaseline));
        Assert.Equal("3 Cached, 1 Modified", run.Steps.Of(Step.Compare));
        Assert.Empty(run.FilesWritten);
    }

    [Theory]
    [InlineData("University of Exeter", "University of Oxford", 1, "3 Cached, 1 Modified, 1 Unchanged")]
    [InlineData("Nobody cites it", "Somebody cites it", 0, "4 Cached, 1 Modified")]
    [InlineData("title: Trials", "title: Studies", 0, "4 Cached, 1 Modified")]
    public void An_edit_of_a_library_that_renames_nothing_compares_the_library_and_what_cites_it(string before, string after, int citing, string compared)
    {
        var project = Cited(Four);
        var accepted = Baselined.Accept(project);

        var run = GeneratorRun.Of(accepted).Then(accepted.Edit(Trials, before, after));

        Assert.Equal("1 Modified", run.Steps.Of(Step.LibraryPromises));
        Assert.Equal("1 Unchanged", run.Steps.Of(Step.FindRenamed));
        Assert.Equal($"{Count - citing} Cached, {1 + citing} Modified", run.Steps.Of(Step.JoinBaseline));
        Assert.Equal(compared, run.Steps.Of(Step.Compare));
    }

    [Fact]
    public void A_mark_of_a_library_with_another_id_compares_what_cites_it_and_loses_nothing()
    {
        var accepted = Baselined.Accept(Cited(Four));

        var run = GeneratorRun.Of(accepted).Then(accepted.Edit(Trials, "exeter:", "oxford:").Edit(Numbered.AnnotationPath(2), "trials/exeter", "trials/oxford"));

        Assert.Equal("1 Modified", run.Steps.Of(Step.FindRenamed));
        Assert.Equal("2 Modified, 3 Unchanged", run.Steps.Of(Step.JoinBaseline));
        Assert.Equal("3 Cached, 1 Modified, 1 Unchanged", run.Steps.Of(Step.Compare));
        Assert.Equal(["QUO6021"], run.DiagnosticIds.Where(id => id.StartsWith("QUO6", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_the_property_nothing_is_compared()
    {
        var run = GeneratorRun.Of(Four.With(Baselined.Path, "nonsense").With(Baselined.AcceptedPath, "nonsense"));

        Assert.Empty(run.DiagnosticIds);
        Assert.Empty(run.Steps.Values(Step.JoinBaseline));
    }

    private const string Trials = "/repository/content/trials.quoin.yaml";

    /// <summary>The project with a library that an article cites.</summary>
    private static Project Cited(Project project) => project.With(Trials, """
        quoin: 1
        library: trials
        title: Trials
        language: en
        evidence:
          exeter: { kind: survey, by: University of Exeter, doi: 10.1000/182 }
          other: { kind: survey, citation: Nobody cites it }

        """).Edit(Numbered.AnnotationPath(2), "established,", "established, evidence: [trials/exeter],");

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, 0)]
    [InlineData(ReportDiagnostic.Error, 1)]
    public void Information_is_configured_like_other_information_and_an_error_is_not(ReportDiagnostic severity, int count)
    {
        var changed = Baselined.Accept(Four, Four.Edit(Numbered.AnnotationPath(2), "established", "supported"))
            .Edit(Numbered.AnnotationPath(2), "established", "possible");
        var lost = Baselined.Accept(Four, Four.Edit(Numbered.AnnotationPath(2), "established", "possible"));

        Assert.Equal(count, GeneratorRun.Of(changed.WithSeverity("QUO6021", severity)).Diagnostics.Count(diagnostic => diagnostic.Id == "QUO6021"));
        Assert.Equal(1, GeneratorRun.Of(lost.WithSeverity("QUO6005", severity)).Diagnostics.Count(diagnostic => diagnostic is { Id: "QUO6005", Severity: DiagnosticSeverity.Error }));
    }
}
