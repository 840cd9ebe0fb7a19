namespace Quoin.Tool.Files;

/// <summary>
/// Writes files whole or not at all: beside their place, and then moved there. Whoever reads a file meanwhile reads the old bytes or the new
/// ones.
/// </summary>
internal static class FileReplacement
{
    /// <summary>Replaces the text of a file that was read, and keeps its encoding, byte order mark and permissions. A link stays, and its target is written.</summary>
    /// <param name="file">The file as it was read.</param>
    /// <param name="text">The new text.</param>
    /// <param name="cancellation">Cancels until the file is moved to its place.</param>
    /// <exception cref="FileException">The file cannot be written, or it has changed since it was read.</exception>
    public static void Replace(TextFile file, string text, CancellationToken cancellation = default)
    {
        var bytes = file.Encode(text);
        Guard(file.Path, () => Write(file, bytes, cancellation));
    }

    /// <summary>Creates a file, and never overwrites one.</summary>
    /// <param name="path">Its path; its folder must exist.</param>
    /// <param name="text">Its text, which is written as UTF-8 without a byte order mark.</param>
    /// <param name="cancellation">Cancels until the file is moved to its place.</param>
    /// <exception cref="FileException">The file exists or cannot be written.</exception>
    public static void Create(string path, string text, CancellationToken cancellation = default) => Guard(path, () =>
    {
        ThrowIfThere(path);
        using var temporary = new TemporaryFile(path);
        temporary.Write(TextEncoding.Utf8.Encoding.GetBytes(text), mode: null);
        cancellation.ThrowIfCancellationRequested();
        ThrowIfThere(path);
        File.Move(temporary.Path, path, overwrite: false);
    });

    private static void Write(TextFile file, byte[] bytes, CancellationToken cancellation)
    {
        try
        {
            if (!File.Exists(file.Path))
            {
                throw Gone(file.Path);
            }

            var target = Target(file.Path);
            if (new FileInfo(target).IsReadOnly)
            {
                throw new FileException(file.Path, "it is read-only; change its permissions");
            }

            using var temporary = new TemporaryFile(target);
            temporary.Write(bytes, OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(target));
            cancellation.ThrowIfCancellationRequested();
            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(file.Bytes))
            {
                throw new FileException(file.Path, "it has changed since it was read; run the command again");
            }

            Move(temporary.Path, target);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Gone(file.Path, exception);
        }
    }

    private static FileException Gone(string path, Exception? inner = null) => new(path, "it has been deleted or moved since it was read; run the command again", inner);

    private static void ThrowIfThere(string path)
    {
        if (Path.Exists(path) || new FileInfo(path).LinkTarget is not null)
        {
            throw new FileException(path, "it is there already, and is never overwritten; choose another name");
        }
    }

    private static string Target(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

    private static void Move(string temporary, string target)
    {
        if (OperatingSystem.IsWindows())
        {
            // Keeps the access rules, the attributes and the time of creation.
            File.Replace(temporary, target, destinationBackupFileName: null);
        }
        else
        {
            File.Move(temporary, target, overwrite: true);
        }
    }

    private static void Guard(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is not FileException && FileErrors.Is(exception))
        {
            throw FileException.From(path, exception, isWritten: true);
        }
    }
}
