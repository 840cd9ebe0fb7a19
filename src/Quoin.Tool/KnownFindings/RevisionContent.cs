using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.Projects;

namespace Quoin.Tool.KnownFindings;

/// <summary>The content of a project as it was in a commit, with the settings of today.</summary>
internal static class RevisionContent
{
    /// <summary>Reads the content.</summary>
    /// <param name="revision">The commit.</param>
    /// <param name="content">The content of today.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static async Task<ContentProject> ReadAsync(GitRevision revision, ContentSet content, CancellationToken cancellation)
    {
        var today = content.Project.Files.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
        var disk = new DiskFolders();
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in today)
        {
            // Git has a file where it is, and not where a link shows it.
            var place = revision.Contains(path) ? path : ContentSelection.Real(disk, path);
            if (revision.Contains(place))
            {
                places.Add(path, place);
            }
        }

        // What was removed or renamed since. A file that is there and is no content today was excluded.
        foreach (var path in Find(revision, content).Where(path => !today.Contains(path) && !Path.Exists(path)))
        {
            places.TryAdd(path, path);
        }

        var files = await LoadAsync(revision, places, content, cancellation);

        // Without a project, sources may be anywhere.
        var limits = content.Project.Settings.Limits;
        var named = files.Where(static file => file.Kind == ContentFileKind.Annotation)
            .Select(file => AnnotationSource.Find(file, limits)).OfType<string>()
            .Where(path => ContentFileKinds.IsText(path) && revision.Contains(path) && !today.Contains(path) && !Path.Exists(path) && !places.ContainsKey(path))
            .Distinct(StringComparer.Ordinal).ToDictionary(static path => path, static path => path, StringComparer.Ordinal);
        return ContentProject.Create(files.Concat(await LoadAsync(revision, named, content, cancellation)), content.Project.Settings) with
        {
            OutsideLinks = content.Project.OutsideLinks,
            References = content.Project.References,
        };
    }

    private static IReadOnlyList<string> Find(GitRevision revision, ContentSet content)
    {
        return ContentSelection.Find(new RevisionFolders(revision.Paths), Root(content.Roots.Content), Root(content.Roots.Sources)).Paths;

        string Root(string root) => Path.GetFullPath(root.Replace('\\', '/'), Path.GetFullPath(content.Folder)).Replace(Path.DirectorySeparatorChar, '/');
    }

    private static async Task<IReadOnlyList<ContentFile>> LoadAsync(GitRevision revision, Dictionary<string, string> places, ContentSet content, CancellationToken cancellation)
    {
        if (places.Count == 0)
        {
            return [];
        }

        var paths = places.Keys.ToList();
        return await revision.ReadAsync(
            paths.ConvertAll(path => places[path]),
            (index, bytes) => ContentFolder.Load(paths[index], bytes, content.Project.Settings),
            cancellation);
    }
}
