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
        return Load(Find(folder, roots), settings);
    }

    /// <summary>Finds the files that a build would read.</summary>
    /// <param name="folder">The folder of the project file.</param>
    /// <param name="roots">The content folders, relative to it.</param>
    public static ContentSelection Find(string folder, ContentRoots roots)
    {
        return ContentSelection.Find(new DiskFolders(), Root(roots.Content), Root(roots.Sources));

        // Like MSBuild, accepts both slashes.
        string Root(string root) => Path.GetFullPath(root.Replace('\\', '/'), Path.GetFullPath(folder));
    }

    /// <summary>Reads files.</summary>
    /// <param name="selection">Their paths.</param>
    /// <param name="settings">The project's settings, which limit what is read.</param>
    public static ContentProject Load(ContentSelection selection, ProjectSettings settings) =>
        ContentProject.Create(selection.Paths.Select(path => Load(path, settings)), settings) with { OutsideLinks = selection.OutsideLinks.ToEquatableArray() };

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="settings">The project's settings, which limit what is read.</param>
    public static ContentFile Load(string path, ProjectSettings settings) => new(path, Read(path, ContentFileKinds.Of(path).Limit(settings.Limits)));

    /// <summary>Creates a file from bytes that are not on a disk, with the same result as if they were.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="stream">Its bytes.</param>
    /// <param name="settings">The project's settings, which limit what is read.</param>
    public static ContentFile Load(string path, Stream stream, ProjectSettings settings) => new(path, Read(stream, ContentFileKinds.Of(path).Limit(settings.Limits)));

    /// <summary>The text of a file, or only the length of one that is too long, so that it is not loaded into memory.</summary>
    private static FileText Read(string path, int limit)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return Read(stream, limit);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileText.From(null);
        }
    }

    private static FileText Read(Stream stream, int limit)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
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
}
