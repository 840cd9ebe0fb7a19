namespace Quoin.Compiler.Tests;

/// <summary>The releases that the analyzers of Roslyn read list what the compiler declares.</summary>
public sealed class AnalyzerReleasesTests
{
    [Fact]
    public void They_list_every_rule_with_its_category_severity_and_title() =>
        Assert.Equal(
            Rules.All.Select(rule => (rule.Id, Category(rule.Id), rule.Severity.ToString(), rule.Title)),
            Rows("Shipped").Concat(Rows("Unshipped")).OrderBy(row => row.Id, StringComparer.Ordinal));

    private static IEnumerable<(string Id, string Category, string Severity, string Title)> Rows(string release) =>
        Repository.Read($"generators/Quoin.Generators/AnalyzerReleases.{release}.md").Split('\n')
            .Where(line => line.StartsWith("QUO", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[0], cells[1], cells[2], cells[3]));

    private static string Category(string id) => id[3] switch
    {
        '1' => "Quoin.Structure",
        '2' => "Quoin.Anchoring",
        '3' => "Quoin.Linking",
        '4' => "Quoin.Editorial",
        '9' => "Quoin.Limits",
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "No range has this id."),
    };
}
