using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Projects;

namespace Quoin.Tool.Reports;

/// <summary>The result of a check, which a report writes.</summary>
internal sealed record CheckResult
{
    private readonly Lazy<IReadOnlyDictionary<string, ContentFile>> _files;

    /// <summary>Creates the result of a check of content.</summary>
    public CheckResult(ContentSet content, ContentBuild build)
    {
        (Content, Build) = (content, build);
        _files = new(() => build.Project.Files.ToDictionary(static file => file.Path, StringComparer.Ordinal));
    }

    public ContentSet Content { get; }

    public ContentBuild Build { get; }

    /// <summary>What is reported, in the order of paths and positions.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    public required CheckCounts Counts { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Time { get; init; }

    /// <summary>What a reader must know of findings that are not reported, such as those of a baseline: one sentence each, without a full stop.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The findings of each file, in the order of their paths.</summary>
    public IEnumerable<IGrouping<string, Finding>> ByFile => Findings.GroupBy(static finding => finding.Diagnostic.Path, StringComparer.Ordinal);

    /// <summary>The number of findings with a severity.</summary>
    public int Count(RuleSeverity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>Whether nothing was checked. A policy alone is something if it was asked for.</summary>
    public bool IsEmpty => Counts.Articles + Counts.Libraries == 0 && (Content.Selected is null || Counts.Policies == 0);

    /// <summary>Whether there is a finding with a severity or a higher one.</summary>
    public bool Fails(RuleSeverity least) => Findings.Any(finding => finding.Severity >= least);

    /// <summary>The text of a file, whose offsets findings have; null if it is no file or cannot be read.</summary>
    public string? TextOf(string path) => _files.Value.TryGetValue(path, out var file) ? file.Text : null;
}
