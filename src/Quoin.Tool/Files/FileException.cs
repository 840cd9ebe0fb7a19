namespace Quoin.Tool.Files;

/// <summary>A file cannot be read or written. Nothing of it was changed.</summary>
/// <param name="path">The path of the file, as it was given.</param>
/// <param name="reason">Why, and how to fix it, as the end of a sentence: "the disk is full; free some space".</param>
/// <param name="inner">What the system reported; null if it reported nothing.</param>
internal sealed class FileException(string path, string reason, Exception? inner = null) : IOException($"'{path}': {reason}", inner)
{
    public string Path => path;

    public string Reason => reason;

    /// <summary>What the system reported about reading or writing a file, as a reason.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="exception">What the system reported.</param>
    /// <param name="isWritten">Whether the file was written, which needs its folder too.</param>
    public static FileException From(string path, Exception exception, bool isWritten) => new(path, FileErrors.Describe(exception, isWritten), exception);
}
