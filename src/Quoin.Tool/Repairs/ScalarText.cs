using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Yaml;

namespace Quoin.Tool.Repairs;

/// <summary>Reads what a piece of YAML says, so that a difference shows words and not their quotation marks and escapes.</summary>
internal static class ScalarText
{
    /// <summary>The text of a scalar; the piece itself if it is something else.</summary>
    public static string Of(string yaml)
    {
        var diagnostics = new DiagnosticBag("");
        return yaml.Trim().Length > 0 && YamlReader.Read(yaml, diagnostics) is YamlScalar { IsNull: false } scalar && diagnostics.IsEmpty ? scalar.Value : yaml;
    }
}
