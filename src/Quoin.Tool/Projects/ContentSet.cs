using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Projects;

/// <summary>The content that a command reads.</summary>
/// <param name="Origin">Where it was found, in one line: "the project 'x.csproj'" or "the folders 'content/' and 'seeds/'".</param>
/// <param name="Project">The files and the settings.</param>
/// <param name="Severities">The severities that the project sets.</param>
/// <param name="Selected">The full paths of the files to report on; null for all.</param>
internal sealed record ContentSet(string Origin, ContentProject Project, SeveritySettings Severities, IReadOnlySet<string>? Selected)
{
    /// <summary>The full path of the project file; null if there is none.</summary>
    public string? ProjectFile { get; init; }

    /// <summary>The full paths of the projects that it references, also by way of others.</summary>
    public IReadOnlyList<string> ReferencedProjects { get; init; } = [];

    /// <summary>The assemblies with content that it references.</summary>
    public IReadOnlyList<ReferencedAssembly> References { get; init; } = [];

    /// <summary>The folders of annotations and of sources.</summary>
    public required ContentRoots Roots { get; init; }

    /// <summary>The full path of the folder that the roots are relative to.</summary>
    public required string Folder { get; init; }

    /// <summary>The full paths of the folders of content, with forward slashes.</summary>
    public IReadOnlyList<string> RootFolders => [.. new[] { Roots.Content, Roots.Sources }
        .Select(root => Path.GetFullPath(root.Replace('\\', '/'), Path.GetFullPath(Folder)).Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/')).Distinct(StringComparer.Ordinal)];

    /// <summary>The diagnostics of files that are not where a build reads them.</summary>
    public IReadOnlyList<ContentDiagnostic> Misplaced { get; init; } = [];

    /// <summary>That the baseline of a released version is missing, which a build reports; null if it is not.</summary>
    public ContentDiagnostic? MissingBaseline => Misplaced.FirstOrDefault(static diagnostic => diagnostic.Rule == Rules.BaselinePackageMissing);

    /// <summary>What a reader of any result must know of how the content was read: one sentence each, without a full stop.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Writes the notes for people, beside a result that has no place for them.</summary>
    public void Warn(ToolSession session)
    {
        foreach (var note in Notes)
        {
            session.Error.WriteLine($"quoin: {note}");
        }
    }

    /// <summary>The same without a limit on the number of findings.</summary>
    public ContentSet WithAllFindings()
    {
        var settings = Project.Settings;
        return this with { Project = Project with { Settings = settings with { Limits = settings.Limits with { Diagnostics = int.MaxValue } } } };
    }

    /// <summary>The same with the comparison with a baseline, or without it, for what compares content itself, or edits it before anybody accepts that.</summary>
    public ContentSet WithBaseline(bool isCompared) => this with { Project = Project with { Settings = Project.Settings with { HasBaseline = isCompared } } };

    /// <summary>Whether a file was asked for. A diagnostic without a file is about the project, which is asked for with all files.</summary>
    public bool IsSelected(string path) => Selected is null || Selected.Contains(path);

    /// <summary>
    /// The diagnostics that a build would report, of the files that were asked for, in the order of paths and positions. An
    /// annotation comes with its source, whichever of the two was asked for, and with the errors of models, without which it cannot be judged.
    /// </summary>
    public IReadOnlyList<ContentDiagnostic> DiagnosticsOf(ContentBuild build)
    {
        // A project that is to be compared with a released version needs no other baseline.
        var decisive = build.Models.Errors.ToHashSet();
        var diagnostics = build.Diagnostics.Where(diagnostic => diagnostic.Rule != Rules.BaselineMissing || MissingBaseline is null).Concat(Misplaced)
            .Where(diagnostic => IsSelected(diagnostic.Path) || decisive.Contains(diagnostic)).Select(Severities.Apply).OfType<ContentDiagnostic>();
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Range.Start)];
    }
}
