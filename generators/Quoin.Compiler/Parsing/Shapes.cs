using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Parsing;

/// <summary>Reports values of a wrong kind, with the mistake that made them so.</summary>
internal static class Shapes
{
    /// <param name="diagnostics">Receives the diagnostic.</param>
    /// <param name="text">The file.</param>
    /// <param name="node">The value.</param>
    /// <param name="key">Its key.</param>
    /// <param name="expected">What it must be.</param>
    /// <param name="actual">What it is, if there is more to say than the kind of node.</param>
    public static void Report(DiagnosticBag diagnostics, string text, YamlNode? node, string key, ValueFormat expected, string? actual = null)
    {
        actual ??= node?.Describe() ?? "nothing";
        if (node is YamlScalar { IsNull: true, Rest: { Length: > 0 } rest })
        {
            var repair = ValueMistakes.Enclose(text, rest.Start, rest.Start + rest.Length);
            diagnostics.Report(
                Rules.WrongShape, rest, Fixes(diagnostics, repair),
                key, expected.Description, actual, "'#' begins a comment, so enclose a text that begins with it in quotation marks");
        }
        else if (expected is MappingValueFormat or MarksFormat or ListFormat
            && node is YamlScalar { IsNull: false, Form: ScalarForm.Plain } or YamlMapping { IsFlow: false } && LineMistakes.Of(text, node.Range.Start) is { } mistake)
        {
            diagnostics.Report(
                Rules.WrongShape, At(node.Range, mistake), Fixes(diagnostics, mistake.Repair),
                key, expected.Description, actual, $"{char.ToLowerInvariant(mistake.Problem[0])}{mistake.Problem.Substring(1)}: {mistake.Remedy}");
        }
        else
        {
            diagnostics.Report(
                Rules.WrongShape, node?.Range ?? default, key, expected.Description, actual,
                expected is MarksFormat && node is YamlSequence { IsFlow: false } ? "write each id as a key, without '- ' before it" : $"write for example: {expected.Example}");
        }
    }

    /// <summary>
    /// The words of a block on one line: its line breaks are where the author wrapped the text, and its last one belongs to YAML. An escape
    /// sequence in quotation marks is a line break that the author wants.
    /// </summary>
    public static string OneLine(string text) =>
        string.Join(" ", text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Trim(' ', '\t')).Where(static line => line.Length > 0));

    /// <summary>The range of a mistake on the first line of a value.</summary>
    private static TextRange At(TextRange value, YamlMistake mistake)
    {
        var column = value.StartColumn + mistake.Start - value.Start;
        return new TextRange(mistake.Start, mistake.Length, value.StartLine, column, value.StartLine, column + mistake.Length);
    }

    private static EquatableArray<ContentFix> Fixes(DiagnosticBag diagnostics, YamlRepair? repair) => repair is null ? [] : [repair.ToFix(diagnostics.Path)];
}
