namespace Quoin.Tool.Files;

/// <summary>Writes what a command puts out to a file that it may replace.</summary>
internal static class FileOutput
{
    /// <summary>The folders of devices, such as the end of a pipe, which cannot be replaced.</summary>
    private static readonly string[] Devices = ["/dev/", "/proc/"];

    /// <summary>The folder of ordinary files in memory.</summary>
    private const string Memory = "/dev/shm/";

    /// <summary>Writes a file whole or not at all, and replaces one that is there. A link stays, and its target is written.</summary>
    /// <param name="path">Its full path; its folder must exist.</param>
    /// <param name="text">Its text, which is written as UTF-8 without a byte order mark.</param>
    /// <param name="cancellation">Cancels until the file is moved to its place.</param>
    /// <exception cref="FileException">The file cannot be written.</exception>
    public static void Write(string path, string text, CancellationToken cancellation)
    {
        try
        {
            var bytes = TextEncoding.Utf8.Encoding.GetBytes(text);
            if (Array.Exists(Devices, folder => path.StartsWith(folder, StringComparison.Ordinal)) && !path.StartsWith(Memory, StringComparison.Ordinal))
            {
                // A device has no length, and the library knows; the output of a shell, such as /dev/fd/3, may be a file that has one.
                using var device = new FileStream(path, FileMode.Truncate, FileAccess.Write, FileShare.ReadWrite);
                device.Write(bytes);
                return;
            }

            if (Directory.Exists(path))
            {
                throw new FileException(path, "it is a folder; name a file in it");
            }

            var target = new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
            using var temporary = new TemporaryFile(target);
            temporary.Write(bytes, OperatingSystem.IsWindows() || !File.Exists(target) ? null : File.GetUnixFileMode(target));
            cancellation.ThrowIfCancellationRequested();
            File.Move(temporary.Path, target, overwrite: true);
        }
        catch (Exception exception) when (exception is not FileException && FileErrors.Is(exception))
        {
            throw FileException.From(path, exception, isWritten: true);
        }
    }
}
