using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Quoin.Tool.Terminal;

/// <summary>Writes JSON that is safe for a terminal too: indented, with <c>\n</c> line ends.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a document and ends the line.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        // Escapes of unsafe text have the same form in JSON. They can be only in strings, because nothing else of JSON is unsafe.
        foreach (var line in Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'))
        {
            writer.Write(SafeText.Escape(line));
            writer.Write('\n');
        }
    }
}
