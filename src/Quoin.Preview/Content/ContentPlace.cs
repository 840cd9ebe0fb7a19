using Quoin.Compiler.Workspace;

namespace Quoin.Preview.Content;

/// <summary>Where the content of a project is.</summary>
/// <param name="Folder">The full path of the project's folder, with forward slashes.</param>
/// <param name="Roots">The folders of annotations and of sources, relative to it.</param>
/// <param name="Settings">The project's settings.</param>
internal sealed record ContentPlace(string Folder, ContentRoots Roots, ProjectSettings Settings)
{
    /// <summary>The name that ends what an assembly says of a place: everything after it is the folder.</summary>
    private const string FolderName = "Folder";

    /// <summary>The full paths of the folders of content, with forward slashes.</summary>
    public IReadOnlyList<string> Folders => [.. new[] { Roots.Content, Roots.Sources }.Select(root => Slashes(Path.GetFullPath(root.Replace('\\', '/'), Folder)).TrimEnd('/')).Distinct(StringComparer.Ordinal)];

    /// <summary>The place of a folder that a developer names: a project's folder with its folders of content, or a folder with content anywhere in it.</summary>
    /// <param name="folder">The full path.</param>
    public static ContentPlace Of(string folder)
    {
        var usual = ContentRoots.Create(static _ => null);
        var isProject = Directory.Exists(Path.Combine(folder, usual.Content)) || Directory.Exists(Path.Combine(folder, usual.Sources));
        return new ContentPlace(Slashes(Path.GetFullPath(folder)), isProject ? usual : new ContentRoots(".", "."), ProjectSettings.Default);
    }

    /// <summary>The place that the build of an app writes into its assembly: <c>Name=value</c> of the project's properties, separated by bars, with the folder at the end.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The place; null if the text is something else.</returns>
    public static ContentPlace? Parse(string text)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (text.Length > 0)
        {
            var end = text.IndexOf('=', StringComparison.Ordinal);
            if (end < 0)
            {
                return null;
            }

            var name = text[..end];
            text = text[(end + 1)..];
            if (name == FolderName)
            {
                return Path.IsPathFullyQualified(text) ? new ContentPlace(Slashes(Path.GetFullPath(text)).TrimEnd('/'), ContentRoots.Create(Property), ProjectSettings.Create(Property)) : null;
            }

            var bar = text.IndexOf('|', StringComparison.Ordinal);
            properties[name] = bar < 0 ? text : text[..bar];
            text = bar < 0 ? "" : text[(bar + 1)..];
        }

        return null;

        string? Property(string name) => properties.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
    }

    private static string Slashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
