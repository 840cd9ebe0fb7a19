using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Projects;

/// <summary>Selects files of content by the paths, folders and globs of a command line.</summary>
internal static class PathSelector
{
    /// <summary>The full paths of the selected files, each annotation with its source; null for all if there are no paths.</summary>
    /// <exception cref="ToolException">A path selects nothing.</exception>
    public static IReadOnlySet<string>? Select(ToolSession session, IReadOnlyList<string> paths, ContentSet content)
    {
        if (paths.Count == 0)
        {
            return null;
        }

        var known = content.Project.Files.Where(file => file.Kind != ContentFileKind.Other).Select(file => file.Path).ToList();
        var selected = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var found = known.Where(Matcher(session, path)).ToList();
            if (found.Count == 0)
            {
                throw new ToolException($"'{SafeText.Escape(path)}' is no content of {content.Origin}{Nearest(session, path, known)}; 'quoin files' lists what is");
            }

            selected.UnionWith(found);
        }

        return selected.Concat(Partners(content, selected)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What a path matches: a file, all in a folder, or what a glob finds.</summary>
    private static Func<string, bool> Matcher(ToolSession session, string path)
    {
        var full = session.FullPath(path).TrimEnd('/');
        if (path.Contains('*', StringComparison.Ordinal) || path.Contains('?', StringComparison.Ordinal))
        {
            var glob = new PathGlob(full);
            return glob.IsMatch;
        }

        return file => file == full || file.StartsWith(full + "/", StringComparison.Ordinal);
    }

    /// <summary>The sources of selected annotations, and the annotations of selected sources; not those that only share a source.</summary>
    private static IEnumerable<string> Partners(ContentSet content, HashSet<string> selected)
    {
        foreach (var file in content.Project.Files.Where(file => file.Kind == ContentFileKind.Annotation))
        {
            if (AnnotationSource.Find(file, content.Project.Settings.Limits) is { } source)
            {
                if (selected.Contains(file.Path))
                {
                    yield return source;
                }
                else if (selected.Contains(source))
                {
                    yield return file.Path;
                }
            }
        }
    }

    private static string Nearest(ToolSession session, string path, List<string> known) =>
        Suggestion.Nearest(session.Show(session.FullPath(path)), [.. known.Select(session.Show)]) is { } nearest ? $", did you mean '{nearest}'?" : "";
}
