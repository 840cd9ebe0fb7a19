using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads the root mapping of a file.</summary>
internal static class RootReader
{
    /// <summary>Reads the mapping; null if there is none, which is reported.</summary>
    public static YamlMapping? Read(string text, MappingFormat format, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        EncodingDamage.Report(text, diagnostics);
        var root = YamlReader.Read(text, diagnostics, cancellation);
        if (root is not YamlMapping && !diagnostics.HasErrors)
        {
            Shapes.Report(diagnostics, text, root, "the file", new MappingValueFormat(format));
        }

        if (root is YamlMapping { IsFlow: false })
        {
            ReportEnd(text, diagnostics);
        }

        return root as YamlMapping;
    }

    /// <summary>Reports a file whose last line has no end. A mapping in braces is whole, and so is a document with a mark of its end.</summary>
    private static void ReportEnd(string text, DiagnosticBag diagnostics)
    {
        var start = text.LastIndexOfAny(['\n', '\r']) + 1;
        if (text.Substring(start).Trim() is "" or "...")
        {
            return;
        }

        var document = new TextDocument(diagnostics.Path, text);
        var lineBreak = text.IndexOf("\r\n", StringComparison.Ordinal) < 0 ? "\n" : "\r\n";
        diagnostics.Report(
            Rules.TextMayBeCut, document.Range(text.Length, 0), [new ContentFix(FixKinds.Syntax, "End the line", diagnostics.Path, text.Length, 0, lineBreak)],
            "The file does not end with a line break, so its end may be missing", "check the last line, and add a line break to it");
    }

    /// <summary>Where to report missing keys: at the first key.</summary>
    public static TextRange Start(YamlMapping root) => root.Entries.Count > 0 ? root.Entries[0].Key.Range : root.Range;
}
