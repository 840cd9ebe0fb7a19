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
        var disk = new DiskFolders();
        return ContentSelection.Find(disk, Root(roots.Content), Root(roots.Sources)) with { Unlisted = [.. disk.Unlisted] };

        // Like MSBuild, accepts both slashes.
        string Root(string root) => Path.GetFullPath(root.Replace('\\', '/'), Path.GetFullPath(folder));
    }

    /// <summary>Reads files, on all processors.</summary>
    /// <param name="selection">Their paths.</param>
    /// <param name="settings">The project's settings, which limit what is read.</param>
    /// <param name="read">Reads a file, on any thread; null to read it from the disk.</param>
    public static ContentProject Load(ContentSelection selection, ProjectSettings settings, Func<string, ProjectSettings, ContentFile>? read = null)
    {
        var files = new ContentFile[selection.Paths.Count];
        Parallel.For(0, files.Length, i => files[i] = (read ?? Load)(selection.Paths[i], settings));
        return ContentProject.Create(files, settings) with { OutsideLinks = selection.OutsideLinks.ToEquatableArray() };
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="settings">The project's settings, which limit what is read.</param>
    public static ContentFile Load(string path, ProjectSettings settings) => new(path, ContentText.Read(path, Limit(path, settings)));

    /// <summary>Creates a file from bytes that are not on a disk, with the same result as if they were.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="settings">The project's settings, which limit what is read.</param>
    public static ContentFile Load(string path, byte[] bytes, ProjectSettings settings) => new(path, ContentText.Read(new MemoryStream(bytes), Limit(path, settings)));

    private static int Limit(string path, ProjectSettings settings) => ContentFileKinds.Of(path).Limit(settings.Limits);
}
