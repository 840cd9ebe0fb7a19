using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests;

public class DiagnosticTests
{
    private const string PassedOver = "QUO4001";

    private static readonly Project WithoutAside = Tea.Project.Edit(Tea.AnnotationPath, "asides:\n  - \"Read on\"\n", "");

    [Theory]
    [InlineData("QUO1002", "asides:", "⟦asidez⟧:")]
    [InlineData("QUO1003", "caffeine:\n    label: caffeine", "⟦caffeine⟧:")]
    [InlineData("QUO1005", "kind: efficacy", "kind: ⟦efficiency⟧")]
    [InlineData("QUO1006", "contains-caffeine:", "⟦Contains_Caffeine⟧:")]
    [InlineData("QUO2001", "\"Tea keeps people awake\"", "⟦\"Coffee wakes the dead at dawn\"⟧")]
    [InlineData("QUO2005", "../seeds/tea.txt", "⟦../seeds/coffee.txt⟧")]
    [InlineData("QUO3001", "[leeds-study]", "[⟦oxford-study⟧]")]
    [InlineData("QUO3004", "keeps-awake:", "⟦key⟧:")]
    public void An_error_points_at_its_token_in_the_annotation(string id, string before, string after)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var annotation = Tea.Annotation.Replace(before, after, StringComparison.Ordinal).ReplaceLineEndings(lineEnd);
            var marked = MarkedText.Parse(annotation);
            var run = GeneratorRun.Of(Tea.Project.With(Tea.AnnotationPath, marked.Text));

            var diagnostic = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == id);
            AssertPlace(diagnostic, Tea.AnnotationPath, marked);
            Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
            Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags);
        }
    }

    [Fact]
    public void An_annotation_with_the_shorter_ending_is_reported_and_not_passed_over()
    {
        var path = Tea.AnnotationPath.Replace(".yaml", ".yml", StringComparison.Ordinal);
        var run = GeneratorRun.Of(Tea.Project.Without(Tea.AnnotationPath).With(path, Tea.Annotation));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("QUO1010", path), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
    }

    [Fact]
    public void A_sentence_that_is_passed_over_is_shown_in_the_source()
    {
        var marked = MarkedText.Parse(Tea.Source.Replace("Read on.", "⟦Read on.⟧", StringComparison.Ordinal));
        var diagnostic = Assert.Single(GeneratorRun.Of(WithoutAside).Diagnostics);

        Assert.Equal(PassedOver, diagnostic.Id);
        AssertPlace(diagnostic, Tea.SourcePath, marked);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Suppress, null)]
    public void A_project_sets_the_severity_of_a_warning(ReportDiagnostic setting, DiagnosticSeverity? expected)
    {
        var run = GeneratorRun.Of(WithoutAside with { Severities = WithoutAside.Severities.Add(PassedOver, setting) });

        Assert.Equal(expected, run.Diagnostics.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Warn)]
    [InlineData(ReportDiagnostic.Suppress)]
    public void No_project_sets_the_severity_of_an_error(ReportDiagnostic setting)
    {
        var project = Tea.Project.Edit(Tea.AnnotationPath, "[leeds-study]", "[oxford-study]");
        var run = GeneratorRun.Of(project with { Severities = project.Severities.Add("QUO3001", setting) });

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(run.Diagnostics).Severity);
    }

    private static void AssertPlace(Diagnostic diagnostic, string path, MarkedText marked)
    {
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
        Assert.Equal(path, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(marked.Mark, diagnostic.Location.Range());
    }
}
