using System.Text.RegularExpressions;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Projects;

/// <summary>Says what is not known of content that is read without its project: libraries of references may add caveats to any claim.</summary>
internal static partial class SkippedReferences
{
    /// <summary>The files above a project that can give it references.</summary>
    private static readonly string[] Shared = ["Directory.Build.props", "Directory.Build.targets"];

    /// <summary>The notes for a request, as sentences without a full stop: one if a project was left aside that has references.</summary>
    /// <param name="session">The session.</param>
    /// <param name="request">The request.</param>
    public static IReadOnlyList<string> Find(ToolSession session, ContentRequest request)
    {
        if (!request.IgnoresProject)
        {
            return [];
        }

        var projects = ProjectFinder.All(session, request);
        var files = projects.Concat(projects.Count == 0 ? [] : Above(Path.GetDirectoryName(projects[0])!).SelectMany(static folder => Shared.Select(name => Path.Combine(folder, name))));
        return files.Any(static file => File.Exists(file) && HasReferences(file))
            ? [$"Read without {(projects is [var only] ? $"the project '{session.Show(only)}'" : "the projects beside the content")}, so what libraries of references add to claims is not known; leave --no-project out to include their caveats"]
            : [];
    }

    private static IEnumerable<string> Above(string start)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
        }
    }

    /// <summary>Whether a file of MSBuild names a reference other than Quoin. One that cannot be read may have any.</summary>
    private static bool HasReferences(string path)
    {
        try
        {
            return Reference().Matches(File.ReadAllText(path)).Any(static match => match.Groups[1].Value != "Quoin");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    [GeneratedRegex("""<(?:ProjectReference|PackageReference|Reference)\s[^>]*?\bInclude\s*=\s*["']([^"']*)["']""")]
    private static partial Regex Reference();
}
