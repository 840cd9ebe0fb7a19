using System.Text;

namespace Quoin.Tool.Files;

/// <summary>The encoding of a file: UTF-8, or what its byte order mark says. Bytes that are not valid in it are refused, not replaced.</summary>
/// <param name="Name">Its name for messages.</param>
/// <param name="Encoding">The encoding, which throws where a text is not valid.</param>
/// <param name="MarkLength">The length of the byte order mark in bytes; 0 if the file has none.</param>
internal sealed record TextEncoding(string Name, Encoding Encoding, int MarkLength)
{
    /// <summary>The encoding of a file that has only ASCII so far, or does not exist.</summary>
    public static TextEncoding Utf8 { get; } = new("UTF-8", new UTF8Encoding(false, throwOnInvalidBytes: true), 0);

    /// <summary>The encoding of a file by its first bytes, as every reader of the compiler finds it.</summary>
    public static TextEncoding Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8 with { MarkLength = 3 },
        [0xFF, 0xFE, 0, 0, ..] => new("UTF-32", new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true), 4),
        [0xFF, 0xFE, ..] => new("UTF-16", new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => new("UTF-16", new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        [0, 0, 0xFE, 0xFF, ..] => new("UTF-32", new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true), 4),
        _ => Utf8,
    };
}
