using Quoin.Compiler.Workspace;

namespace Quoin.Interpreter.Watching;

/// <summary>Applies changes to files of content, if they do not change which files are content. Then nothing else has to be looked at.</summary>
internal static class FilePatch
{
    /// <summary>The most changes to apply one by one.</summary>
    private const int Most = 50;

    /// <summary>How long a file can be missing that an editor replaces.</summary>
    private static readonly TimeSpan Replacing = TimeSpan.FromMilliseconds(50);

    /// <summary>Applies changes.</summary>
    /// <param name="files">The files of the content.</param>
    /// <param name="paths">The full paths that may have changed, those of other files too.</param>
    /// <param name="read">Reads a file.</param>
    /// <param name="changesFiles">Whether an edit of a file, before and after, changes which files are content; null if none does.</param>
    /// <returns>The same files with their texts now; null if they must be found again.</returns>
    public static ContentFile[]? Apply(IEnumerable<ContentFile> files, IReadOnlySet<string> paths, Func<string, ContentFile> read, Func<ContentFile, ContentFile, bool>? changesFiles = null)
    {
        if (paths.Count > Most)
        {
            return null;
        }

        var patched = files.ToArray();
        foreach (var path in paths)
        {
            var index = Array.FindIndex(patched, file => file.Path == path);
            if (index < 0)
            {
                if (MayHaveContent(path, patched))
                {
                    return null;
                }
            }
            else if (!IsThere(path) || read(path) is var file && changesFiles?.Invoke(patched[index], file) is true)
            {
                return null;
            }
            else
            {
                patched[index] = file;
            }
        }

        return patched;
    }

    /// <summary>Whether a path that is not a file of the content may be one now, or a folder of some that are or were.</summary>
    private static bool MayHaveContent(string path, ContentFile[] files) => ContentFileKinds.Of(path) != ContentFileKind.Other || Directory.Exists(path)
        || Array.Exists(files, file => file.Path.StartsWith(path + "/", StringComparison.Ordinal));

    private static bool IsThere(string path)
    {
        if (!File.Exists(path))
        {
            Thread.Sleep(Replacing);
        }

        return File.Exists(path);
    }
}
