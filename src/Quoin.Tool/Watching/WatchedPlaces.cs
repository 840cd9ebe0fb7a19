using Quoin.Interpreter.Watching;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Watching;

/// <summary>Where changes of content can happen.</summary>
internal static class WatchedPlaces
{
    /// <summary>The folders of content and of what it cites, and whether all below belongs to it.</summary>
    public static IReadOnlyDictionary<string, bool> Folders(ToolSession session, ContentRequest request, ContentSet content)
    {
        List<string> roots = [.. ProjectReader.Roots(content.Folder, content.Roots), .. content.References.SelectMany(static reference => reference.Roots), .. content.ProjectFile is null ? request.Paths.Select(session.FullPath).Where(Directory.Exists) : []];
        var folders = roots.Distinct(StringComparer.Ordinal).ToDictionary(static root => root, static _ => true, StringComparer.Ordinal);

        // Files that a project lists one by one, and sources that an annotation names.
        foreach (var file in content.Project.Files)
        {
            if (Path.GetDirectoryName(file.Path) is { Length: > 0 } folder && !roots.Exists(root => file.Path.StartsWith(root + "/", StringComparison.Ordinal)))
            {
                folders.TryAdd(folder.Replace(Path.DirectorySeparatorChar, '/'), false);
            }
        }

        // The folder above reports that a folder is deleted, or replaced by another one.
        foreach (var root in roots)
        {
            if (Path.GetDirectoryName(root) is { Length: > 0 } above)
            {
                folders.TryAdd(above.Replace(Path.DirectorySeparatorChar, '/'), false);
            }
        }

        return folders;
    }

    /// <summary>What says which files are content: the project, what it imports, and whether there are folders.</summary>
    /// <param name="session">The session.</param>
    /// <param name="request">Which content.</param>
    /// <param name="project">The full path of the project file; null if there is none.</param>
    /// <param name="folders">The full paths of the folders of content.</param>
    /// <param name="others">Other files whose change is a reason to check again.</param>
    /// <returns>Looks at it: values by keys.</returns>
    public static Func<IEnumerable<(string Key, string Value)>> State(ToolSession session, ContentRequest request, string? project, IEnumerable<string> folders, IReadOnlyList<string> others)
    {
        List<string> files = [.. others.Concat(project is null ? [] : ProjectCache.OfUser.Inputs(project)).Distinct(StringComparer.Ordinal)];
        var places = folders.ToList();
        return () =>
        [
            .. files.Select(static file => (file, FileStamp.Of(file).ToString())),
            .. places.Select(static folder => (folder + "/", Directory.Exists(folder) ? "1" : "0")),
            ("", ProjectFinder.Names(session, request)),
        ];
    }
}
