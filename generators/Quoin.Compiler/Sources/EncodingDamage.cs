using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sources;

/// <summary>
/// Finds what reading a file in the wrong encoding leaves in its text. Bytes that are no UTF-8 become U+FFFD, and UTF-16
/// that does not say that it is gives NULs. A host that takes such bytes for another encoding leaves no trace.
/// </summary>
internal static class EncodingDamage
{
    /// <summary>The character that stands for bytes that stand for none.</summary>
    private const char Replacement = '\uFFFD';

    /// <summary>Reports the first damage of a source, where the annotation names it.</summary>
    public static void Report(SourceDocument source, TextRange range, DiagnosticBag diagnostics)
    {
        if (source.Text.IndexOfAny([Replacement, '\0']) is var offset and >= 0)
        {
            diagnostics.Report(Rules.EncodingDamage, range, source.Name, Name(source.Text[offset]), source.Describe(offset));
        }
    }

    /// <summary>Reports the first damage of an annotation or a policy, at its place. A NUL is not valid YAML and is reported as that.</summary>
    public static void Report(string text, DiagnosticBag diagnostics)
    {
        if (text.IndexOf(Replacement) is var offset and >= 0)
        {
            var document = new SourceDocument("", diagnostics.Path, text);
            diagnostics.Report(Rules.EncodingDamage, document.Range(offset, 1), FilePaths.Name(diagnostics.Path), Name(Replacement), document.Describe(offset));
        }
    }

    private static string Name(char character) => character == Replacement ? "the replacement character U+FFFD" : "the control character U+0000";
}
