using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Projects;

/// <summary>Reads what MSBuild says about a project, and finds the files that a build of the project sees.</summary>
internal static class ProjectReader
{
    /// <summary>What MSBuild says about a project, from what is kept of its answers if nothing has changed.</summary>
    /// <param name="session">The session.</param>
    /// <param name="project">The full path of the project.</param>
    /// <param name="memory">What a command that loads content repeatedly has read before; null for none.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">The project cannot be read.</exception>
    public static async Task<ProjectFacts> ReadAsync(ToolSession session, string project, ContentMemory? memory, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(project)!;
        var facts = memory?.Facts(known => Find(folder, known).Paths) ?? await AskAsync(session, project, cancellation);
        memory?.Keep(facts, Find(folder, facts).Paths);
        return facts;
    }

    /// <summary>The files of content of a project.</summary>
    /// <param name="session">The session.</param>
    /// <param name="project">The full path of the project.</param>
    /// <param name="facts">What MSBuild says about it.</param>
    /// <exception cref="ToolException">A folder cannot be read.</exception>
    public static ContentSelection Select(ToolSession session, string project, ProjectFacts facts)
    {
        var selection = Complete(session, Find(Path.GetDirectoryName(project)!, facts));
        return facts.Files is { } files
            ? selection with { Paths = [.. files.Where(IsContent).Where(path => !selection.OutsideLinks.Any(link => path == link || path.StartsWith(link + "/", StringComparison.Ordinal)))] }
            : selection;
    }

    /// <summary>The selection. What is in a folder that cannot be listed is unknown, and a result without it must not pass for complete.</summary>
    /// <exception cref="ToolException">A folder cannot be read.</exception>
    public static ContentSelection Complete(ToolSession session, ContentSelection selection) => selection.Unlisted switch
    {
        { Count: 0 } => selection,
        [var only] => throw new ToolException($"The folder '{session.Show(only)}' cannot be read; change its permissions, or delete it"),
        { Count: var count } all => throw new ToolException($"The folder '{session.Show(all[0])}' and {count - 1} more cannot be read; change their permissions, or delete them"),
    };

    /// <summary>The full paths of the folders of content.</summary>
    /// <param name="folder">The full path of the folder that the roots are relative to.</param>
    /// <param name="roots">The roots.</param>
    public static IReadOnlyList<string> Roots(string folder, ContentRoots roots) =>
        [.. new[] { roots.Content, roots.Sources }.Select(root => Path.GetFullPath(root.Replace('\\', '/'), Path.GetFullPath(folder)).Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/'))];

    private static async Task<ProjectFacts> AskAsync(ToolSession session, string project, CancellationToken cancellation)
    {
        var cache = ProjectCache.OfUser;
        if (cache.Find(project) is { } known)
        {
            return known;
        }

        // Both take most of a second, and neither needs the other.
        var (shown, now) = (session.Show(project), cache.Now());
        var (asking, reading) = (ProjectQuery.AskAsync(project, shown, cancellation), ProjectQuery.ImportsAsync(project, shown, null, cancellation));
        await Task.WhenAll(asking, reading);
        var (facts, imports) = (await asking, await reading);
        var (kept, folder) = (facts with { Files = null }, Path.GetDirectoryName(project)!);
        if (ReleasedBaseline.IsMissing(folder, facts) || !new HashSet<string>(facts.Files!.Where(IsContent), StringComparer.Ordinal).SetEquals(Find(folder, kept).Paths))
        {
            return facts;
        }

        cache.Keep(project, kept, ProjectQuery.HasFrameworks(facts) ? [.. imports, .. await ProjectQuery.ImportsAsync(project, shown, facts, cancellation)] : imports, now);
        return kept;
    }

    private static ContentSelection Find(string folder, ProjectFacts facts) => ContentFolder.Find(folder, ContentRoots.Create(facts.Property));

    private static bool IsContent(string path) => ContentFileKinds.Of(path) != ContentFileKind.Other;
}
