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
            var expected = new MappingValueFormat(format);
            diagnostics.Report(Rules.WrongShape, root?.Range ?? default, "the file", expected.Description, root?.Describe() ?? "nothing", expected.Example);
        }

        return root as YamlMapping;
    }

    /// <summary>Where to report missing keys: at the first key.</summary>
    public static TextRange Start(YamlMapping root) => root.Entries.Count > 0 ? root.Entries[0].Key.Range : root.Range;
}
