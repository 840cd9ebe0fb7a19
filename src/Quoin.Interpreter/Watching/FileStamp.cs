namespace Quoin.Interpreter.Watching;

/// <summary>What says without reading a file whether it has changed.</summary>
/// <param name="Exists">Whether there is a file or a folder.</param>
/// <param name="Length">The length in bytes; 0 for a folder.</param>
/// <param name="Written">When it was written.</param>
internal readonly record struct FileStamp(bool Exists, long Length, DateTime Written)
{
    /// <summary>The stamp of a file, or of what a link leads to. Of a folder, only whether it exists.</summary>
    public static FileStamp Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target)
            {
                file = target;
            }

            return file.Exists ? new FileStamp(true, file.Length, file.LastWriteTimeUtc) : new FileStamp(Directory.Exists(path), 0, default);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
