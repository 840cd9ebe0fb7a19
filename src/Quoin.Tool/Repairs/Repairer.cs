using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.Files;
using Quoin.Tool.Projects;

namespace Quoin.Tool.Repairs;

/// <summary>Repairs content in memory.</summary>
/// <param name="content">The content.</param>
/// <param name="appliesUnsafe">Whether fixes that change words are applied.</param>
/// <param name="step">Called after each file, from any thread.</param>
/// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
internal sealed class Repairer(ContentSet content, bool appliesUnsafe, Action step, CancellationToken cancellation)
{
    private static readonly ContentFileKind[] Kinds = [ContentFileKind.Model, ContentFileKind.Policy, ContentFileKind.Annotation];

    /// <summary>Repairs the files that were asked for: models first, which decide what may be written, and then policies, which decide what annotations must be like.</summary>
    /// <param name="build">The build of the content as it is.</param>
    public RepairPlan Run(ContentBuild build)
    {
        List<RepairedFile> files = [];
        var repaired = build;
        foreach (var kind in Kinds)
        {
            var more = Repair(repaired, kind);
            files.AddRange(more);
            repaired = more.Count > 0 && kind != Kinds[^1] ? Build(files) : repaired;
        }

        files.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return UndoConflicts(build, files);
    }

    /// <summary>Builds the content with the repaired files.</summary>
    public ContentBuild Build(IEnumerable<RepairedFile> files)
    {
        var texts = files.Where(static file => file.IsChanged).ToDictionary(static file => file.Path, static file => file.After, StringComparer.Ordinal);
        var project = content.Project;
        return ParallelBuild.Create(
            ContentProject.Create(project.Files.Select(file => texts.TryGetValue(file.Path, out var text) ? new ContentFile(file.Path, text) : file), project.Settings) with
            {
                OutsideLinks = project.OutsideLinks,
                References = project.References,
            },
            cancellation);
    }

    private List<RepairedFile> Repair(ContentBuild build, ContentFileKind kind)
    {
        var wanted = content.DiagnosticsOf(build)
            .SelectMany(static diagnostic => diagnostic.Fixes)
            .Where(fix => FileRepair.IsAllowed(fix, appliesUnsafe))
            .Select(static fix => fix.Path).ToHashSet(StringComparer.Ordinal);

        // A source is never edited, whatever a fix says.
        var files = content.Project.Files.Where(file => file.Kind == kind && file.Text is not null && wanted.Contains(file.Path)).ToArray();
        var repaired = new RepairedFile[files.Length];
        var diagnosis = new FileDiagnosis(content, build, cancellation);
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            repaired[i] = Repair(files[i], diagnosis);
            step();
        });
        return [.. repaired.Where(static file => file.Applied.Count > 0 || file.Refused.Count > 0 || file.Problem is not null)];
    }

    private RepairedFile Repair(ContentFile file, FileDiagnosis diagnosis)
    {
        var unchanged = new RepairedFile(file.Path, file.Text!, file.Text!, [], []);
        try
        {
            var onDisk = TextFile.Read(file.Path);
            return onDisk.Text != file.Text
                ? unchanged with { Problem = "it has changed since it was read; run the command again" }
                : FileRepair.Run(file.Path, file.Text, diagnosis, diagnostic => content.IsSelected(diagnostic.Path), appliesUnsafe) with { File = onDisk };
        }
        catch (FileException exception)
        {
            return unchanged with { Problem = exception.Reason };
        }
    }

    /// <summary>Undoes files that are in order by themselves, but not with the others: an id that two articles have now.</summary>
    private RepairPlan UndoConflicts(ContentBuild before, List<RepairedFile> files)
    {
        while (true)
        {
            var build = Build(files);
            var known = Errors(before);
            var news = Errors(build).Where(error => error.Count() > known[error.Key].Count()).Select(static error => error.First()).ToDictionary(static error => error.Path, StringComparer.Ordinal);
            if (!files.Exists(file => file.IsChanged && news.ContainsKey(file.Path)))
            {
                return new RepairPlan(files, build);
            }

            files = files.ConvertAll(file => file.IsChanged && news.TryGetValue(file.Path, out var error) ? file.Undo($"it would bring {error.Rule.Id}: {error.Message}") : file);
        }
    }

    /// <summary>The errors between articles, by file.</summary>
    private static ILookup<string, ContentDiagnostic> Errors(ContentBuild build) =>
        build.Index.Diagnostics.Where(static diagnostic => diagnostic.Severity == RuleSeverity.Error).ToLookup(static diagnostic => diagnostic.Path, StringComparer.Ordinal);
}
