using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Quoin.Compiler.Diagnostics;
using Quoin.Generators.Pipeline;

namespace Quoin.Generators.Tests;

/// <summary>The code of libraries and of the articles that cite them.</summary>
public partial class LibraryCodeTests
{
    private static readonly GeneratorRun Run = GeneratorRun.Of(Trials.Project);

    [Fact]
    public Task A_library_is_a_class_as_an_article_is() => Verify(Shown(Run.Files["trials.g.cs"]));

    [Fact]
    public Task An_article_refers_to_the_libraries_that_it_cites() => Verify(Shown(Run.Files["green-tea.g.cs"]));

    [Fact]
    public Task The_index_lists_libraries_apart() => Verify(Run.Files["QuoinContent.Index.g.cs"]);

    [Fact]
    public void A_cited_mark_is_that_of_the_library()
    {
        var content = Run.Build.Load();
        var claim = (QualifiedClaim)content.Class("GreenTea+Claims").Static("Wakes");

        Assert.Same(content.Class("Trials+Evidence").Static("Exeter"), claim.Evidence[0]);
        Assert.Same(content.Class("Trials+Terms").Static("Placebo"), claim.Terms[0]);
        Assert.Same(content.Class("House+Caveats").Static("AskYourDoctor"), claim.Caveats[0]);
        Assert.Equal("Tea may wake you up\n  - Ask your doctor first.", claim.ToString("en", null));
        Assert.Equal(["green-tea"], ((ArticleList)content.Class("QuoinContent").Static("Articles")).Select(article => article.Id));
        Assert.Equal(["house", "trials"], ((ArticleList)content.Class("QuoinContent").Static("Libraries")).Select(article => article.Id));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Every_form_of_the_data_has_them(string publishAot)
    {
        var content = GeneratorRun.Of(Trials.Project.WithProperty("PublishAot", publishAot)).Build.Load();

        Assert.Equal("p. 4", content.Article("GreenTea").Claims["wakes"].Citations[0].Pinpoint);
        Assert.Same(content.Article("Trials"), content.Article("GreenTea").Claims["wakes"].Evidence[0].Article);
    }

    [Fact]
    public void It_compiles_as_the_oldest_C_sharp_without_current_attributes() =>
        GeneratorRun.Of(Trials.Project with { LanguageVersion = LanguageVersion.CSharp11, FrameworkSymbols = ["NETSTANDARD2_0"] }).Build.AssertClean();

    [Fact]
    public void Code_that_relies_on_what_a_library_retracted_is_told()
    {
        var code = """
            class Page
            {
                object Show() => (App.GreenTea.Claims.Cures, App.Trials.Evidence.York, App.GreenTea.Claims.Wakes, App.Trials.Evidence.Exeter);
            }
            """;
        var messages = GeneratorRun.Of(Trials.Project.WithCode(code)).Build.Diagnostics.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(null)}").ToList();

        Assert.Equal(2, messages.Count);
        Assert.Contains(messages, message => message.StartsWith(CodeRules.EvidenceRetracted.Id, StringComparison.Ordinal) && message.Contains("'trials/york' on 2026-10-01: The numbers were not right", StringComparison.Ordinal));
        Assert.Contains(messages, message => message.StartsWith(CodeRules.Retracted.Id, StringComparison.Ordinal) && message.Contains("'york'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_build_of_libraries_alone_has_an_index()
    {
        var content = GeneratorRun.Of(new Project().With(Trials.HousePath, Trials.House)).Build.Load();

        Assert.Empty((ArticleList)content.Class("QuoinContent").Static("Articles"));
        Assert.Single((ArticleList)content.Class("QuoinContent").Static("Libraries"));
    }

    [Fact]
    public void An_edit_of_the_place_that_is_cited_emits_one_article()
    {
        var run = Run.Then(Trials.Project.Edit(Trials.ArticlePath, "p. 4", "p. 5"));

        Assert.Equal(["green-tea.g.cs"], run.FilesWritten);
    }

    [Fact]
    public void Another_day_for_dates_compiles_and_emits_nothing()
    {
        var run = Run.Then(Trials.Project.WithProperty("QuoinAsOf", "2026-11-26"));

        Assert.Equal("3 Cached", run.Steps.Of(Step.Parse));
        Assert.Equal("3 Cached", run.Steps.Of(Step.Compile));
        Assert.Equal("3 Cached", run.Steps.Of(Step.Article));
        Assert.Equal("1 Modified", run.Steps.Of(Step.AsOf));
        Assert.Empty(run.FilesWritten);
        Assert.Equal(Run.DiagnosticIds, run.DiagnosticIds);
    }

    [Fact]
    public void A_day_is_compared_with_dates_in_the_build_too()
    {
        var dated = Trials.Project.Edit(Trials.AnnotationPath, "title: Trials", "title: Trials\nreviewed: { due: 2026-11-25 }").WithProperty("QuoinAsOf", "2026-11-26");

        var reported = Assert.Single(Dated(dated));
        var place = reported.Location.GetLineSpan();
        Assert.Equal((Trials.AnnotationPath, 3, 17), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal(DiagnosticSeverity.Warning, reported.Severity);
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(Dated(dated.WithSeverity("QUO4028", ReportDiagnostic.Error))).Severity);
        Assert.Empty(Dated(dated.WithProperty("QuoinAsOf", "")));
        Assert.Empty(Dated(dated.WithProperty("QuoinAsOf", "tomorrow")));
        Assert.Contains("QUO9005", GeneratorRun.Of(dated.WithProperty("QuoinAsOf", "tomorrow")).DiagnosticIds);
    }

    private static IEnumerable<Diagnostic> Dated(Project project) => GeneratorRun.Of(project).Diagnostics.Where(diagnostic => diagnostic.Id == "QUO4028");

    private static string Shown(string code) => Numbers().Replace(code, "\"…\"").Replace(ReferencePage.Address, "{page}", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=_source,\n( *_library,\n)? *)""([^""\\]|\\.)*""")]
    private static partial Regex Numbers();
}
