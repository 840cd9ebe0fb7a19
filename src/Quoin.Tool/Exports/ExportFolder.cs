using Quoin.Tool.Files;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Exports;

/// <summary>
/// The folder of an export. It has a list of the files that the export wrote, so that the next one deletes those that are not written again, and
/// nothing else: a folder with files and without a list is refused.
/// </summary>
/// <param name="session">The session.</param>
/// <param name="folder">The full path, with forward slashes.</param>
internal sealed class ExportFolder(ToolSession session, string folder)
{
    /// <summary>The name of the list.</summary>
    public const string ListName = ".quoin-export";

    private const string Heading = "# What 'quoin export html' wrote, and may delete.";

    private readonly HashSet<string> _before = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>Reads the list.</summary>
    /// <exception cref="ToolException">The folder has something that no export wrote.</exception>
    public void Open()
    {
        if (File.Exists(folder))
        {
            throw new ToolException($"'{session.Show(folder)}' is a file; name a folder");
        }

        var list = PathOf(ListName);
        if (File.Exists(list))
        {
            var lines = File.ReadAllText(list).Split('\n');
            if (lines[0].Trim() != Heading)
            {
                throw new ToolException($"'{session.Show(list)}' was not written by an export; name another folder");
            }

            _before.UnionWith(lines.Skip(1).Select(static line => line.TrimEnd('\r')).Where(IsInside));
        }
        else if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new ToolException($"The folder '{session.Show(folder)}' has files that no export wrote, which would be lost among its own; name a new or an empty folder");
        }
    }

    /// <summary>Writes a file, unless it is there with the same bytes.</summary>
    /// <param name="path">The path in the folder, with forward slashes.</param>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="ToolException">There is a file of that name that no export wrote.</exception>
    public void Write(string path, byte[] bytes)
    {
        if (!IsInside(path))
        {
            throw new ToolException($"'{SafeText.Escape(path)}' cannot be the path of a page; correct the id");
        }

        var full = PathOf(path);
        if (!_before.Contains(path) && Path.Exists(full))
        {
            throw new ToolException($"'{session.Show(full)}' was not written by an export and would be overwritten; move it, or name another folder");
        }

        if (LinkAbove(full) is { } link)
        {
            throw new ToolException($"'{session.Show(link)}' is a link, which could lead out of the folder; delete it");
        }

        _written.Add(path);
        if (new FileInfo(full) is { Exists: true, LinkTarget: null } file && file.Length == bytes.Length && File.ReadAllBytes(full).AsSpan().SequenceEqual(bytes))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using var temporary = new TemporaryFile(full);
        temporary.Write(bytes, mode: null);
        File.Move(temporary.Path, full, overwrite: true);
    }

    /// <summary>Writes the list of what was written before and will be, before that is written: so an export that is interrupted can be repeated.</summary>
    /// <param name="paths">The paths that will be written.</param>
    public void Begin(IEnumerable<string> paths)
    {
        var all = paths.ToList();
        foreach (var path in all.Where(path => !_before.Contains(path) && Path.Exists(PathOf(path))))
        {
            throw new ToolException($"'{session.Show(PathOf(path))}' was not written by an export and would be overwritten; move it, or name another folder");
        }

        Directory.CreateDirectory(folder);
        _before.UnionWith(all.Where(IsInside));
        WriteList(_before.Order(StringComparer.Ordinal));
    }

    /// <summary>Deletes what an earlier export wrote and this one did not, and writes the list. Returns how many files were deleted.</summary>
    public int Complete()
    {
        var deleted = 0;
        foreach (var path in _before.Except(_written).Order(StringComparer.Ordinal))
        {
            var full = PathOf(path);
            if (LinkAbove(full) is not null)
            {
                // What is behind a link is not this folder's, whatever the list says.
                continue;
            }

            if (File.Exists(full))
            {
                File.Delete(full);
                deleted++;
            }

            for (var above = Path.GetDirectoryName(full)!; above.Length > folder.Length && Directory.Exists(above) && !Directory.EnumerateFileSystemEntries(above).Any(); above = Path.GetDirectoryName(above)!)
            {
                Directory.Delete(above);
            }
        }

        WriteList(_written);
        return deleted;
    }

    private void WriteList(IEnumerable<string> paths) =>
        FileOutput.Write(PathOf(ListName), string.Concat(paths.Prepend(Heading).Select(static path => path + "\n")), CancellationToken.None);

    /// <summary>The folder above a file that is a link, and could lead out of this folder; null if none is.</summary>
    private string? LinkAbove(string full)
    {
        for (var above = Path.GetDirectoryName(full)!; above.Length > folder.Length; above = Path.GetDirectoryName(above)!)
        {
            if (new DirectoryInfo(above).LinkTarget is not null)
            {
                return above;
            }
        }

        return null;
    }

    private string PathOf(string path) => $"{folder.TrimEnd('/')}/{path}";

    /// <summary>Whether a path names a file in the folder: a list may have been changed by hand.</summary>
    private static bool IsInside(string path) => path.Length > 0 && path != ListName && path.Split('/').All(static name => name is not ("" or "." or "..") && !name.Any(static character => char.IsControl(character) || character is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|'));
}
