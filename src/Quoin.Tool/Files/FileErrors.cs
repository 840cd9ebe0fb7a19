using Quoin.Interpreter;

namespace Quoin.Tool.Files;

/// <summary>Says in words what the system reports about files.</summary>
internal static class FileErrors
{
    /// <summary>The number of Unix for a file that is too long.</summary>
    public const int TooLong = 27;

    // .NET keeps the number of the system in HResult: that of Windows in the lower half, that of Unix as it is.
    private static readonly int[] DiskIsFull = [28, TooLong, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];
    private static readonly int[] DiskIsReadOnly = [30, unchecked((int)0x80070013)];

    /// <summary>Whether an exception is about a file, and not a mistake of the program.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException;

    /// <summary>The end of a sentence: what is wrong, and how to fix it.</summary>
    /// <param name="exception">What the system reported.</param>
    /// <param name="isWritten">Whether the file was written, which needs its folder too.</param>
    public static string Describe(Exception exception, bool isWritten) => exception switch
    {
        FileException file => file.Reason,
        FileNotFoundException or DirectoryNotFoundException => isWritten ? "its folder does not exist; create it first" : "it does not exist; check the path",
        PathTooLongException => "its path is too long; use a shorter name or folder",
        UnauthorizedAccessException or System.Security.SecurityException => isWritten
            ? "you may not write to its folder; change the permissions of the folder"
            : "you may not read it; change its permissions",
        _ when DiskIsFull.Contains(exception.HResult) => "the disk is full, or a limit on files is reached; free some space",
        _ when DiskIsReadOnly.Contains(exception.HResult) => "the disk is read-only; copy the files to another one",
        _ => FirstLine(exception.Message),
    };

    /// <summary>Refuses what must not be opened, because that could wait forever, or because it has no end.</summary>
    /// <exception cref="FileException">The path leads to a pipe or a device.</exception>
    public static void RefuseDevice(string path)
    {
        if (!Directory.Exists(path) && !RegularFile.CanOpen(path))
        {
            throw new FileException(path, "it is a pipe or a device; name a file");
        }
    }

    private static string FirstLine(string message)
    {
        var line = message.Split('\n', 2)[0].Trim().TrimEnd('.');
        return line.Length == 0 ? "the system gives no reason" : $"the system reports: {line}";
    }
}
