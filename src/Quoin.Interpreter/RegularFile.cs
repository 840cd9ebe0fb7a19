using System.Runtime.InteropServices;
using System.Text;

namespace Quoin.Interpreter;

/// <summary>Knows files from pipes, sockets and devices. To open a pipe can wait forever, and a device can have no end.</summary>
internal static class RegularFile
{
    private const int Type = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>The place of the mode in what the runtime's own library returns, which is the same on all systems.</summary>
    private const int ModeOffset = 4;

    /// <summary>Whether a file can be opened without waiting and has an end. So has one that does not exist, which opening it reports.</summary>
    /// <param name="path">Its path; a link is followed.</param>
    public static bool CanOpen(string path)
    {
        // On Windows, pipes and devices are not in folders.
        if (OperatingSystem.IsWindows() || path.Contains('\0', StringComparison.Ordinal))
        {
            return true;
        }

        var status = new byte[512];
        try
        {
            return Status(Encoding.UTF8.GetBytes(path + '\0'), status) != 0 || (BitConverter.ToInt32(status, ModeOffset) & Type) == Regular;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            // Another runtime may lack it, and ordinary files must be read there all the same.
            return true;
        }
    }

    // .NET shows no type of a file before it is open. Its library asks the system without the differences between systems.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Status(byte[] path, byte[] status);
}
