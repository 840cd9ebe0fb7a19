using System.Text;

namespace Quoin.Tool.Files;

/// <summary>
/// A text file and its bytes. Its encodings keep nothing from one character to the next, and bytes that are not valid are refused, so a text
/// that is encoded again has the same bytes wherever it has the same characters.
/// </summary>
internal sealed class TextFile
{
    private readonly byte[] _bytes;

    private TextFile(string path, byte[] bytes, TextEncoding encoding, string text) => (Path, _bytes, Encoding, Text) = (path, bytes, encoding, text);

    /// <summary>Its path, as it was given.</summary>
    public string Path { get; }

    /// <summary>Its encoding and whether it begins with a byte order mark.</summary>
    public TextEncoding Encoding { get; }

    /// <summary>Its text without the byte order mark, as the compiler reads it; line ends are unchanged.</summary>
    public string Text { get; }

    /// <summary>Its bytes when it was read.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path; a link is followed.</param>
    /// <param name="allowsPipe">Whether it can be the output of another program, which is awaited.</param>
    /// <exception cref="FileException">It cannot be read, it is a pipe or a device, or it has bytes that are not valid in its encoding.</exception>
    public static TextFile Read(string path, bool allowsPipe = false)
    {
        if (!allowsPipe)
        {
            FileErrors.RefuseDevice(path);
        }

        try
        {
            return Of(path, File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is not FileException && FileErrors.Is(exception))
        {
            throw FileException.From(path, exception, isWritten: false);
        }
    }

    /// <summary>A file with these bytes.</summary>
    /// <exception cref="FileException">Bytes are not valid in its encoding.</exception>
    public static TextFile Of(string path, byte[] bytes)
    {
        var encoding = TextEncoding.Of(bytes);
        try
        {
            return new TextFile(path, bytes, encoding, encoding.Encoding.GetString(bytes, encoding.MarkLength, bytes.Length - encoding.MarkLength));
        }
        catch (DecoderFallbackException exception)
        {
            throw new FileException(path, $"{Place(bytes, encoding, exception)}; save the file as UTF-8", exception);
        }
    }

    /// <summary>The bytes of the file with another text, in its encoding and with its byte order mark.</summary>
    /// <exception cref="FileException">The text cannot be encoded.</exception>
    public byte[] Encode(string text)
    {
        try
        {
            return [.. _bytes.AsSpan(0, Encoding.MarkLength), .. Encoding.Encoding.GetBytes(text)];
        }
        catch (EncoderFallbackException exception)
        {
            throw new FileException(Path, $"a text cannot be written as {Encoding.Name}, because it has half of a character", exception);
        }
    }

    private static string Place(byte[] bytes, TextEncoding encoding, DecoderFallbackException exception)
    {
        if (encoding.Name != TextEncoding.Utf8.Name)
        {
            return $"it is not valid {encoding.Name}";
        }

        var end = Math.Clamp(exception.Index + encoding.MarkLength, 0, bytes.Length);
        return $"it is not valid {encoding.Name} at line {bytes.AsSpan(0, end).Count((byte)'\n') + 1}";
    }
}
