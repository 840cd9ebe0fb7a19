using System.Text.Json;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Tool.Reports;

/// <summary>Texts and words of SARIF.</summary>
internal static class SarifText
{
    /// <summary>The word for a severity.</summary>
    public static string Level(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>Writes a message object.</summary>
    public static void WriteMessage(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Plain(text));
        json.WriteEndObject();
    }

    /// <summary>A text without links: in SARIF, even plain text can have them, written as in Markdown.</summary>
    public static string Plain(string text) => text.Contains("](", StringComparison.Ordinal)
        ? text.Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal)
        : text;
}
