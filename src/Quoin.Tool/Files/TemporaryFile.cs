using System.Runtime.InteropServices;

namespace Quoin.Tool.Files;

/// <summary>A file beside another one, which is deleted unless it takes its place. A signal that ends the program deletes it too.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    private readonly PosixSignalRegistration[] _signals;

    /// <param name="beside">The path of the other file. The name is none of a content file, so that no build reads it.</param>
    public TemporaryFile(string beside)
    {
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(beside))!;
        Path = System.IO.Path.Combine(folder, $".quoin-{System.IO.Path.GetRandomFileName()}.tmp");
        _signals = Array.ConvertAll(Signals, signal => PosixSignalRegistration.Create(signal, _ => Delete()));
    }

    public string Path { get; }

    /// <summary>Writes the bytes to the disk.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="mode">The permissions on Unix; null for those of a new file.</param>
    public void Write(byte[] bytes, UnixFileMode? mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (mode is not null && !OperatingSystem.IsWindows())
        {
            // Nobody else may read a text that only its owner may read, not even for a moment.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(Path, options);
        try
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // What .NET reports for a file that is longer than the system lets it become.
            throw new IOException(exception.Message, FileErrors.TooLong);
        }

        if (mode is { } permissions && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stream.SafeFileHandle, permissions);
        }
    }

    public void Dispose()
    {
        Array.ForEach(_signals, signal => signal.Dispose());
        Delete();
    }

    private void Delete()
    {
        try
        {
            File.Delete(Path);
        }
        catch (Exception exception) when (FileErrors.Is(exception))
        {
            // What kept it from being written keeps it from being deleted; there is nothing better to report.
        }
    }
}
