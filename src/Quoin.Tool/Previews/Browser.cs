using System.ComponentModel;
using System.Diagnostics;

namespace Quoin.Tool.Previews;

/// <summary>Opens the user's browser.</summary>
internal static class Browser
{
    /// <summary>Opens an address. Nothing happens where there is no browser: the address is in the terminal.</summary>
    public static void Open(string address)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
        }
    }
}
