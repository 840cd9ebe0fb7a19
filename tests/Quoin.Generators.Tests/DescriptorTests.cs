using Microsoft.CodeAnalysis;
using Quoin.Analyzers;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Generators.Tests;

public class DescriptorTests
{
    [Fact]
    public void Every_rule_is_a_row_of_the_release_files()
    {
        var rows = RuleCatalog.Content.Concat(RuleCatalog.Analyzed).Select(rule => Descriptors.Get(rule)).Select(descriptor =>
            $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}");

        Assert.Equal(rows.Order(StringComparer.Ordinal), ReleasedRows().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Errors_in_content_cannot_be_configured_and_all_else_can()
    {
        Assert.All(RuleCatalog.Analyzed, rule => Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, Descriptors.Get(rule).CustomTags));
        Assert.All(RuleCatalog.Content, rule => Assert.Equal(
            rule.Severity == RuleSeverity.Error,
            Descriptors.Get(rule).CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)));
    }

    [Fact]
    public void Every_rule_is_on_unless_a_project_says_otherwise() =>
        Assert.All(RuleCatalog.Content.Concat(RuleCatalog.Analyzed), rule => Assert.True(Descriptors.Get(rule).IsEnabledByDefault));

    [Fact]
    public void Every_rule_links_to_its_section_of_the_reference_page() =>
        Assert.All(RuleCatalog.Content.Concat(RuleCatalog.Analyzed), rule =>
        {
            var link = Descriptors.Get(rule).HelpLinkUri;

            Assert.StartsWith("https://", link, StringComparison.Ordinal);
            Assert.Contains($"/diagnostics.md#{rule.Id.ToLowerInvariant()}-", link, StringComparison.Ordinal);
        });

    private static IEnumerable<string> ReleasedRows() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Releases"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("QUO", StringComparison.Ordinal));
}
