using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests;

/// <summary>How a project configures severities: by properties, by policies, and then like those of any warning.</summary>
public class SeverityTests
{
    private const string PassedOver = "QUO4001";
    private const string Violated = "QUO4009";

    private static readonly Project WithoutAside = Tea.Project.Edit(Tea.AnnotationPath, "asides:\n  - \"Read on\"\n", "");

    [Theory]
    [InlineData("", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("Warning", DiagnosticSeverity.Warning)]
    [InlineData("info", DiagnosticSeverity.Info)]
    [InlineData("off", null)]
    public void QuoinCoverage_says_how_grave_a_sentence_without_a_mark_is(string value, DiagnosticSeverity? expected)
    {
        var run = GeneratorRun.Of(WithoutAside.WithProperty("QuoinCoverage", value));

        Assert.Equal(expected, run.Diagnostics.SingleOrDefault()?.Severity);
        Assert.Contains("tea.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("error", ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData("error", ReportDiagnostic.Suppress, null)]
    [InlineData("info", ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData("warning", ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData("off", ReportDiagnostic.Error, null)]
    public void What_a_project_sets_for_the_id_counts_more_than_the_property(string value, ReportDiagnostic setting, DiagnosticSeverity? expected)
    {
        var run = GeneratorRun.Of(WithoutAside.WithProperty("QuoinCoverage", value).WithSeverity(PassedOver, setting));

        Assert.Equal(expected, run.Diagnostics.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData("warning", DiagnosticSeverity.Error)]
    [InlineData("info", DiagnosticSeverity.Info)]
    public void Where_every_warning_is_an_error_a_warning_of_the_property_is_one(string value, DiagnosticSeverity expected)
    {
        var run = GeneratorRun.Of(WithoutAside.WithProperty("QuoinCoverage", value) with { AreWarningsErrors = true });

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(expected, diagnostic.Severity);
    }

    [Theory]
    [InlineData("QuoinCoverage", "loud", "error, warning, info or off")]
    [InlineData("QuoinCoverageMinimum", "all", "a percentage from 0 to 100, such as 90 or 99.5")]
    public void A_property_that_means_nothing_is_an_error_without_a_place_and_the_default_holds(string property, string value, string choices)
    {
        var run = GeneratorRun.Of(WithoutAside.WithProperty(property, value).WithSeverity("QUO9005", ReportDiagnostic.Suppress));

        var diagnostic = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "QUO9005");
        Assert.Equal(
            $"error QUO9005: The property {property} has the invalid value '{value}'; set it to {choices}, or remove it",
            diagnostic.ToString());
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == PassedOver).Severity);
    }

    [Fact]
    public void A_property_says_nothing_to_a_project_without_content() =>
        Assert.Empty(GeneratorRun.Of(new Project().WithProperty("QuoinCoverage", "loud")).Diagnostics);

    [Fact]
    public void Coverage_below_the_minimum_is_an_error_at_the_source_that_no_setting_softens()
    {
        var marked = MarkedText.Parse(WithoutAside.Files.Single(file => file.Path == Tea.AnnotationPath).Text!.Replace("../seeds/tea.txt", "⟦../seeds/tea.txt⟧", StringComparison.Ordinal));
        var run = GeneratorRun.Of(WithoutAside
            .WithProperty("QuoinCoverage", "off").WithProperty("QuoinCoverageMinimum", "99.5").WithSeverity("QUO4002", ReportDiagnostic.Suppress));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("QUO4002", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(marked.Mark, diagnostic.Location.Range());
        Assert.Contains("4 of 5 sentences, 80 %, but the project requires 99.5 %", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.Contains("tea.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("error", ReportDiagnostic.Default, DiagnosticSeverity.Error)]
    [InlineData("error", ReportDiagnostic.Suppress, null)]
    [InlineData("error", ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData("info", ReportDiagnostic.Default, DiagnosticSeverity.Info)]
    [InlineData("warning", ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public void A_policy_says_how_grave_its_rules_are_and_the_project_has_the_last_word(string severity, ReportDiagnostic setting, DiagnosticSeverity? expected)
    {
        var policy = Policies.ClaimsNeedCaveats.Replace("needs: caveat", $"needs: caveat, severity: {severity}", StringComparison.Ordinal);
        var project = Tea.Project.With(Policies.Path, policy);
        var run = GeneratorRun.Of(setting == ReportDiagnostic.Default ? project : project.WithSeverity(Violated, setting));

        Assert.Equal(expected, run.Diagnostics.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData("/repository/content/quoin.policy.yaml", "QUO4009")]
    [InlineData("/repository/content/quoin.policy.yml", "QUO4009")]
    [InlineData("/repository/content/editors.quoin.policy.yaml", "QUO4009")]
    [InlineData("/repository/quoin.policy.yaml", "QUO4009")]
    [InlineData("/repository/content/below/quoin.policy.yaml", null)]
    [InlineData("/repository/content/notquoin.policy.yaml", "QUO9013")]
    public void A_policy_is_known_by_its_name_and_governs_from_its_folder_down(string path, string? id) =>
        Assert.Equal(id, GeneratorRun.Of(Tea.Project.With(path, Policies.ClaimsNeedCaveats)).Diagnostics.SingleOrDefault()?.Id);

    [Theory]
    [InlineData("quoin-policy: [", "QUO1001")]
    [InlineData("quoin-policy: 1\nrules: { a: { needs: cavaet } }\n", "QUO1005")]
    [InlineData(null, "QUO9002")]
    public void A_broken_policy_is_an_error_and_takes_nothing_down(string? text, string id)
    {
        var run = GeneratorRun.Of(Tea.Project.With(Policies.Path, text).With("/repository/content/good.quoin.policy.yaml", Policies.ClaimsNeedCaveats));

        Assert.Equal([id, Violated], run.DiagnosticIds.OrderBy(reported => reported == Violated));
        Assert.Equal(DiagnosticSeverity.Error, run.Diagnostics.Single(diagnostic => diagnostic.Id == id).Severity);
        Assert.Contains("tea.g.cs", run.Files.Keys);
        run.Build.AssertClean();
    }
}
