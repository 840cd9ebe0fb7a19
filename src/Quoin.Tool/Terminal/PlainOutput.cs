namespace Quoin.Tool.Terminal;

/// <summary>Writes plain text.</summary>
internal sealed class PlainOutput(TextWriter writer) : ToolOutput
{
    private const string Gap = "  ";

    public override int? Width => null;

    public override void Write(string text, Tone tone = Tone.Normal) => writer.Write(SafeText.Escape(text));

    public override void WriteLine() => writer.Write('\n');

    public override void WriteTable(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        List<string[]> lines = [[.. headings], .. rows.Select(row => row.Select(SafeText.Escape).ToArray())];
        var widths = headings.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
        {
            writer.Write(string.Join(Gap, line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
            writer.Write('\n');
        }
    }
}
