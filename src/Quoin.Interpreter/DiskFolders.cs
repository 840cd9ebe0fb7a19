using Quoin.Compiler.Workspace;

namespace Quoin.Interpreter;

/// <summary>The folders of the file system.</summary>
internal sealed class DiskFolders : IFolderTree
{
    // MSBuild skips neither what is hidden nor what belongs to the system.
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true };

    public IEnumerable<string> Files(string folder) => List(folder, Directory.EnumerateFiles);

    public IEnumerable<string> Folders(string folder) => List(folder, Directory.EnumerateDirectories);

    public string? LinkTarget(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            // There is no such folder, or links that lead nowhere: nothing can be listed in it.
            return null;
        }
    }

    private static IReadOnlyList<string> List(string folder, Func<string, string, EnumerationOptions, IEnumerable<string>> enumerate)
    {
        try
        {
            return [.. enumerate(folder, "*", Everything).Select(path => Path.GetFileName(path))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
