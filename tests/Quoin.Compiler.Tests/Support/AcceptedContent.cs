using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>Content that was accepted, and can be built again after an edit.</summary>
/// <param name="Lines">The baseline.</param>
/// <param name="Entries">The acceptances.</param>
internal sealed record AcceptedContent(string Lines, string Entries)
{
    public const string BaselinePath = "content/quoin.baseline";
    public const string AcceptedPath = "content/quoin.accepted.yaml";

    public static ProjectSettings Compared { get; } = Settings.Of(ProjectProperties.Baseline, "true");

    /// <summary>Accepts content without errors.</summary>
    public static AcceptedContent Of(params ContentFile[] files)
    {
        var promises = PromisesOf(files);
        var entry = AcceptanceEntry.Create("Ann <ann@example.org>", "2026-11-26", "It was reviewed", promises.Select(line => line.Key), [], []);
        return new AcceptedContent(BaselineFile.Write(promises.Select(line => BaselineLine.Sign(line, entry.Key))), AcceptedFile.Write([entry]));
    }

    /// <summary>What files promise.</summary>
    public static IReadOnlyList<PromiseLine> PromisesOf(params ContentFile[] files)
    {
        var build = ContentBuild.Create(ContentProject.Create(files, Compared));
        Assert.Empty(build.Diagnostics.Where(diagnostic => diagnostic.Severity == RuleSeverity.Error && diagnostic.Rule != Rules.BaselineMissing).Select(diagnostic => diagnostic.ToString()));
        return [.. build.Annotations.SelectMany(article => article.Compiled!.Promises!.Lines)];
    }

    /// <summary>Builds files that are compared with what was accepted.</summary>
    public ContentBuild Build(params ContentFile[] files) => ContentBuild.Create(ContentProject.Create(
        [.. files, new ContentFile(BaselinePath, Lines), new ContentFile(AcceptedPath, Entries)], Compared));

    /// <summary>What a build reports of the comparison.</summary>
    public IReadOnlyList<ContentDiagnostic> Report(params ContentFile[] files) =>
        [.. Build(files).Diagnostics.Where(diagnostic => diagnostic.Rule.Id.StartsWith("QUO6", StringComparison.Ordinal))];
}
