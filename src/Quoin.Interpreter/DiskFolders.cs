using Quoin.Compiler.Workspace;

namespace Quoin.Interpreter;

/// <summary>The folders of the disk. What cannot be listed is empty, and is recorded.</summary>
internal sealed class DiskFolders : IFolderTree
{
    // Like MSBuild, includes hidden files and system files.
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly SortedSet<string> _unlisted = new(StringComparer.Ordinal);

    /// <summary>The paths of the folders that are there and could not be listed, sorted.</summary>
    public IReadOnlyCollection<string> Unlisted => _unlisted;

    public IEnumerable<string> Files(string folder) => List(folder, Directory.EnumerateFiles);

    public IEnumerable<string> Folders(string folder) => List(folder, Directory.EnumerateDirectories);

    public string? LinkTarget(string path)
    {
        try
        {
            FileSystemInfo link = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
            return link.LinkTarget is { } target
                ? (Path.IsPathRooted(target) ? target : $"{Path.GetDirectoryName(path)}/{target}").Replace(Path.DirectorySeparatorChar, '/')
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It cannot be read, so it contains nothing.
            return null;
        }
    }

    private IReadOnlyList<string> List(string folder, Func<string, string, EnumerationOptions, IEnumerable<string>> enumerate)
    {
        try
        {
            return [.. enumerate(folder, "*", Everything).Select(path => Path.GetFileName(path))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (exception is not DirectoryNotFoundException && !File.Exists(folder))
            {
                _unlisted.Add(folder);
            }

            return [];
        }
    }
}
