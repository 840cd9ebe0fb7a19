using Quoin.Interpreter;
using Quoin.Tool.Files;

namespace Quoin.Tool.Assemblies;

/// <summary>Opens assemblies, which anybody can have written.</summary>
internal static class AssemblyImage
{
    /// <summary>More than any assembly has.</summary>
    private const long Longest = 1024L * 1024 * 1024;

    /// <summary>Whether an exception says that a file is damaged. Damaged metadata leads to nearly any of them.</summary>
    public static bool IsFault(Exception exception) => exception is BadImageFormatException or InvalidOperationException or ArgumentException or InvalidCastException
        or OverflowException or IndexOutOfRangeException or NotSupportedException or OutOfMemoryException or InvalidDataException || FileErrors.Is(exception);

    /// <summary>Opens a file; null if there is none, or if it has no end.</summary>
    public static Stream? TryOpen(string path)
    {
        try
        {
            return File.Exists(path) && RegularFile.CanOpen(path) && new FileInfo(path).Length <= Longest
                ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
                : null;
        }
        catch (Exception exception) when (FileErrors.Is(exception))
        {
            return null;
        }
    }
}
