using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sources;

/// <summary>
/// Finds traces of decoding a file with the wrong encoding. Bytes that are not valid UTF-8 become U+FFFD, and UTF-16
/// without a byte order mark becomes text with NULs. A host that decodes such bytes with another encoding leaves no trace.
/// </summary>
internal static class EncodingDamage
{
    /// <summary>The replacement character for invalid bytes.</summary>
    private const char Replacement = '\uFFFD';

    /// <summary>Reports the first damage in a source, where the annotation names the source.</summary>
    public static void Report(SourceDocument source, TextRange range, DiagnosticBag diagnostics)
    {
        if (source.File.Text.IndexOfAny([Replacement, '\0']) is var offset and >= 0)
        {
            diagnostics.Report(Rules.EncodingDamage, range, source.Name, Name(source.File.Text[offset]), source.File.Describe(offset));
        }
    }

    /// <summary>Reports the first damage in an annotation or a policy, where it is. A NUL is reported as invalid YAML instead.</summary>
    public static void Report(string text, DiagnosticBag diagnostics)
    {
        if (text.IndexOf(Replacement) is var offset and >= 0)
        {
            var document = new TextDocument(diagnostics.Path, text);
            diagnostics.Report(Rules.EncodingDamage, document.Range(offset, 1), FilePaths.Name(diagnostics.Path), Name(Replacement), document.Describe(offset));
        }
    }

    private static string Name(char character) => character == Replacement ? "the replacement character U+FFFD" : "the control character U+0000";
}
