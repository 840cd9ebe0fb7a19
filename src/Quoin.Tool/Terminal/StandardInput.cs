using System.Text;

namespace Quoin.Tool.Terminal;

/// <summary>Reads the standard input.</summary>
internal static class StandardInput
{
    /// <summary>Whether it comes from a file or another program.</summary>
    public static bool IsRedirected => Console.IsInputRedirected;

    /// <summary>Reads all of it as UTF-8, or as its byte order mark says.</summary>
    /// <param name="limit">The maximum number of characters. No more than one character beyond it is read.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static async Task<string> ReadAsync(int limit, CancellationToken cancellation)
    {
        using var reader = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var text = new char[limit + 1];
        return new string(text, 0, await reader.ReadBlockAsync(text, cancellation));
    }
}
