using Spectre.Console;

namespace Quoin.Tool.Terminal;

/// <summary>Writes to a terminal: in color unless <c>NO_COLOR</c> is set, and within its width.</summary>
internal sealed class TerminalOutput(IAnsiConsole console) : ToolOutput
{
    /// <summary>The terminal.</summary>
    public IAnsiConsole Console => console;

    public override int? Width => console.Profile.Width;

    public override void Write(string text, Tone tone = Tone.Normal) => console.Write(new Text(SafeText.Escape(text), StyleOf(tone)));

    public override void Clear() => console.Clear(home: true);

    public override void WriteLine() => console.WriteLine();

    public override void WriteParagraph(int indent, params ReadOnlySpan<(string Text, Tone Tone)> parts)
    {
        var paragraph = new Paragraph();
        foreach (var (text, tone) in parts)
        {
            paragraph.Append(SafeText.Escape(text), StyleOf(tone));
        }

        console.Write(new Padder(paragraph, new Padding(indent, 0, 0, 0)));
    }

    public override void WriteTable(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(new Text(heading, StyleOf(Tone.Strong))));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(SafeText.Escape(cell))));
        }

        console.Write(table);
    }

    private Style StyleOf(Tone tone) => console.Profile.Capabilities.ColorSystem == ColorSystem.NoColors ? Style.Plain : tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Path => new Style(decoration: Decoration.Underline),
        Tone.Error or Tone.Removed => new Style(Color.Red),
        Tone.Warning => new Style(Color.Yellow),
        Tone.Information => new Style(Color.Blue),
        Tone.Good or Tone.Added => new Style(Color.Green),
        _ => Style.Plain,
    };
}
