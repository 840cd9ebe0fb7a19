using System.Security.Cryptography;
using System.Text;

namespace Quoin.Tool.Files;

/// <summary>
/// Keeps two runs of the tool from changing files of one folder at the same time. The system ends the lock with the program, however that ends.
/// The file of the lock is among the user's own, because a folder of content is no place for it, and stays: to delete it would let two runs lock two files.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private const int Pause = 20;

    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Locks a folder, and waits until another run has done its work.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The lock; null if the user has no folder for it.</returns>
    /// <exception cref="FileException">Another run has it for longer.</exception>
    public static FolderLock? Take(string folder, TimeSpan patience, CancellationToken cancellation)
    {
        if (Folder() is not { } locks)
        {
            return null;
        }

        var name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))));
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(Pause))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return new FolderLock(new FileStream(Path.Combine(locks, name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (UnauthorizedAccessException)
            {
                return null;
            }
            catch (IOException exception) when (waited >= patience)
            {
                throw new FileException(folder, "another command is changing it; run the command again when that has ended", exception);
            }
            catch (IOException)
            {
                _ = cancellation.WaitHandle.WaitOne(Pause);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static string? Folder()
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        try
        {
            return data.Length == 0 ? null : Directory.CreateDirectory(Path.Combine(data, "quoin", "locks")).FullName;
        }
        catch (Exception exception) when (FileErrors.Is(exception))
        {
            return null;
        }
    }
}
