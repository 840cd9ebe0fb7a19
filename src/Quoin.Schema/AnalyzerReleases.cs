using System.Globalization;
using System.Text;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Schema;

/// <summary>
/// The rules that are not released yet, in the form in which Roslyn's analyzers track releases. Generated code's
/// <c>[Obsolete]</c> has no descriptors, so it has no rows.
/// </summary>
internal static class AnalyzerReleases
{
    private const string Folder = "generators/Quoin.Analyzers";

    private static readonly string[] HeadingsByHand = ["\n### Changed Rules", "\n### Removed Rules"];

    public static WrittenFile Write(string root)
    {
        var shipped = File.ReadAllText(Path.Combine(root, Folder, "AnalyzerReleases.Shipped.md"));
        var path = $"{Folder}/AnalyzerReleases.Unshipped.md";
        var text = new StringBuilder("""
            ; Unshipped analyzer release
            ; https://github.com/dotnet/roslyn-analyzers/blob/main/src/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md

            """.ReplaceLineEndings("\n"));
        var rules = RuleCatalog.Content.Concat(RuleCatalog.Analyzed)
            .Where(rule => !shipped.Contains($"\n{rule.Id} |", StringComparison.Ordinal))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToList();
        if (rules.Count > 0)
        {
            text.Append("\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        }

        foreach (var rule in rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"{rule.Id} | {rule.Category} | {Severity(rule)} | {rule.Title}\n");
        }

        return new WrittenFile(path, text.Append(WrittenByHand(File.ReadAllText(Path.Combine(root, path)))).ToString());
    }

    /// <summary>What became of rules that were released before is decided by hand: those sections are kept.</summary>
    private static string WrittenByHand(string text)
    {
        var sections = HeadingsByHand.Select(heading => text.IndexOf(heading, StringComparison.Ordinal)).Where(start => start >= 0);
        return text[sections.DefaultIfEmpty(text.Length).Min()..];
    }

    private static string Severity(Rule rule) => rule.Severity == RuleSeverity.Information ? "Info" : rule.Severity.ToString();
}
