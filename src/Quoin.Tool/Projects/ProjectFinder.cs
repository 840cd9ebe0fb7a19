using Quoin.Tool.Terminal;

namespace Quoin.Tool.Projects;

/// <summary>Finds the project file of a request.</summary>
internal static class ProjectFinder
{
    private const string Extension = ".csproj";

    /// <summary>The full path of the project file that is named, or of the only one in the current folder; null if there is none.</summary>
    /// <exception cref="ToolException">The named project does not exist, or there are several.</exception>
    public static string? Find(ToolSession session, ContentRequest request)
    {
        if (request.IgnoresProject)
        {
            return null;
        }

        var place = request.Project is { } named ? session.FullPath(named) : session.Folder;
        if (File.Exists(place))
        {
            return place;
        }

        if (!Directory.Exists(place))
        {
            throw new ToolException($"The project '{SafeText.Escape(request.Project!)}' does not exist; name a project file or its folder");
        }

        var projects = In(place);
        return projects switch
        {
            [var only] => only,
            [] when request.Project is not null => throw new ToolException($"There is no project file in '{session.Show(place)}'; name the project, or leave --project out"),
            [] => null,
            _ => throw new ToolException($"There are {projects.Count} projects in '{session.Show(place)}'; name one, as in --project {Path.GetFileName(projects[0])}"),
        };
    }

    /// <summary>The full paths of the projects among which one would be chosen, also if they are ignored; empty if there are none.</summary>
    public static IReadOnlyList<string> All(ToolSession session, ContentRequest request)
    {
        var place = request.Project is { } named ? session.FullPath(named) : session.Folder;
        return File.Exists(place) ? [place] : In(place);
    }

    /// <summary>The names of the projects among which one is chosen; empty if one is named.</summary>
    public static string Names(ToolSession session, ContentRequest request) =>
        request.IgnoresProject || (request.Project is not null && File.Exists(session.FullPath(request.Project))) ? "" : string.Join('\n', In(request.Project is { } folder ? session.FullPath(folder) : session.Folder));

    private static List<string> In(string folder) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*" + Extension).Select(path => path.Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal)] : [];
}
