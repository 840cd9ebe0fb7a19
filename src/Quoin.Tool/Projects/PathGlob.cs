using System.Text.RegularExpressions;

namespace Quoin.Tool.Projects;

/// <summary>A glob as in MSBuild: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders. Case matters as the file system's paths do here.</summary>
/// <param name="pattern">The full path with wildcards, with forward slashes.</param>
internal sealed class PathGlob(string pattern)
{
    private readonly Regex _regex = new(
        "^" + Regex.Escape(pattern).Replace(@"\*\*/", "(?:[^/]+/)*", StringComparison.Ordinal).Replace(@"\*\*", ".*", StringComparison.Ordinal)
            .Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal) + "$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>Whether a full path matches.</summary>
    public bool IsMatch(string path) => _regex.IsMatch(path);
}
