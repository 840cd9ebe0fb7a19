using System.Text;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Interpreter;

/// <summary>Reads the content of a project from its folder, with the same result as a build with the package.</summary>
internal static class ContentFolder
{
    /// <summary>Reads annotations, policies and sources.</summary>
    /// <param name="folder">The folder of the project file.</param>
    /// <param name="property">Returns the value of an MSBuild property; null if the project does not set it.</param>
    public static ContentProject Read(string folder, Func<string, string?>? property = null)
    {
        property ??= static _ => null;
        var (settings, roots) = (ProjectSettings.Create(property), ContentRoots.Create(property));
        var selection = ContentSelection.Find(new DiskFolders(), Root(roots.Content), Root(roots.Sources));
        return ContentProject.Create(
            selection.Paths.Select(path => new ContentFile(path, Read(path, ContentFileKinds.Of(path).Limit(settings.Limits)))), settings) with
        {
            OutsideLinks = selection.OutsideLinks.ToEquatableArray(),
        };

        // Like MSBuild, accepts both slashes.
        string Root(string root) => Path.GetFullPath(root.Replace('\\', '/'), Path.GetFullPath(folder));
    }

    /// <summary>The text of a file, or only the length of one that is too long, so that it is not loaded into memory.</summary>
    private static FileText Read(string path, int limit)
    {
        try
        {
            using var reader = new StreamReader(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            var (text, buffer, length) = (new StringBuilder(), new char[4096], 0L);
            while (reader.Read(buffer, 0, buffer.Length) is var count and > 0)
            {
                length += count;
                if (length <= limit)
                {
                    text.Append(buffer, 0, count);
                }
            }

            return length <= limit ? FileText.From(text.ToString()) : new FileText(null, (int)Math.Min(length, int.MaxValue));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileText.From(null);
        }
    }
}
