using Quoin.Tool.Terminal;

namespace Quoin.Tool.Reports;

/// <summary>The paths of findings in reports.</summary>
internal static class ReportPaths
{
    /// <summary>The path of a finding. A finding without a file is about the project; null if there is no project either.</summary>
    public static string? Full(CheckResult result, string path) => path.Length > 0 ? path : result.Content.ProjectFile;

    /// <summary>The path as it is shown to people.</summary>
    public static string Show(ToolSession session, CheckResult result, string path) => Full(result, path) is { } full ? session.Show(full) : "the project";

    /// <summary>The path relative to a folder; null if it is not inside.</summary>
    /// <param name="folder">The full path of the folder, with forward slashes.</param>
    /// <param name="path">The full path of the file.</param>
    public static string? Relative(string folder, string path)
    {
        var (root, full) = (folder.TrimEnd('/') + "/", path.Replace(Path.DirectorySeparatorChar, '/'));
        return full.StartsWith(root, StringComparison.Ordinal) ? full[root.Length..] : null;
    }
}
