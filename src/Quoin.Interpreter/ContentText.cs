using System.Buffers;
using System.Text;
using Quoin.Compiler.Text;

namespace Quoin.Interpreter;

/// <summary>Reads the texts of files as a compiler does: as UTF-8, unless a byte order mark says otherwise.</summary>
internal static class ContentText
{
    /// <summary>The most bytes that are read at once.</summary>
    private const int AtOnce = 1024 * 1024;

    /// <summary>
    /// The text of a file, or only the length of one that is too long, so that it is not loaded into memory; neither if it cannot be read, or is
    /// a pipe or a device.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="limit">The length of the longest text, in UTF-16 code units.</param>
    public static FileText Read(string path, int limit)
    {
        try
        {
            return !RegularFile.CanOpen(path) ? FileText.From(null) : ReadAtOnce(path, limit) is { } text ? FileText.From(text) : ReadInParts(path, limit);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileText.From(null);
        }
    }

    /// <summary>
    /// Reads a short file in UTF-8, as nearly all are, in a quarter of the time. No text has more code units than bytes. Null for
    /// a file that is longer, empty or in another encoding, or that is no ordinary file and has no length.
    /// </summary>
    private static string? ReadAtOnce(string path, int limit)
    {
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        if (length is 0 or > AtOnce || length > limit)
        {
            return null;
        }

        var buffer = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            var count = 0;
            while (count < length && RandomAccess.Read(file, buffer.AsSpan(count, (int)length - count), count) is var read and > 0)
            {
                count += read;
            }

            var bytes = buffer.AsSpan(0, count);
            return bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, 0, 0xFE, 0xFF, ..] ? null
                : Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static FileText ReadInParts(string path, int limit)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, limit);
    }

    /// <summary>The text of bytes that are not in a file, or only the length of one that is too long.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="limit">The length of the longest text, in UTF-16 code units.</param>
    public static FileText Read(Stream stream, int limit)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var (text, buffer, length) = (new StringBuilder(), new char[4096], 0L);
        while (reader.Read(buffer, 0, buffer.Length) is var count and > 0)
        {
            length += count;
            if (length <= limit)
            {
                text.Append(buffer, 0, count);
            }
        }

        return length <= limit ? FileText.From(text.ToString()) : new FileText(null, (int)Math.Min(length, int.MaxValue));
    }
}
