using Quoin.Compiler.Workspace;

namespace Quoin.Tool.KnownFindings;

/// <summary>The folders of a commit, without links.</summary>
internal sealed class RevisionFolders : IFolderTree
{
    private readonly Dictionary<string, List<string>> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _folders = new(StringComparer.Ordinal);

    /// <param name="paths">The full paths of the files.</param>
    public RevisionFolders(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            Add(path);
        }
    }

    public IEnumerable<string> Files(string folder) => _files.TryGetValue(folder, out var names) ? names : [];

    public IEnumerable<string> Folders(string folder) => _folders.TryGetValue(folder, out var names) ? names : [];

    public string? LinkTarget(string path) => null;

    private void Add(string path)
    {
        var (folder, name) = Split(path);
        if (!_files.TryGetValue(folder, out var files))
        {
            _files.Add(folder, files = []);
        }

        files.Add(name);
        while (folder.Length > 0)
        {
            (folder, name) = Split(folder);
            if (!_folders.TryGetValue(folder, out var folders))
            {
                _folders.Add(folder, folders = new HashSet<string>(StringComparer.Ordinal));
            }

            if (!folders.Add(name))
            {
                return;
            }
        }
    }

    private static (string Folder, string Name) Split(string path) => path.LastIndexOf('/') is var end and >= 0 ? (path[..end], path[(end + 1)..]) : ("", path);
}
