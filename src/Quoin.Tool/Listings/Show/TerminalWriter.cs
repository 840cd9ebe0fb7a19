using Quoin.Tool.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Quoin.Tool.Listings;

/// <summary>Writes to a terminal, in color and within its width.</summary>
internal sealed class TerminalWriter(IAnsiConsole console) : IReportWriter
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Warning = new(Color.Yellow);

    public void Title(string text)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(SafeText.Escape(text))) { Style = new Style(Color.Blue) });
    }

    public void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(SafeText.Escape(text))) { Justification = Justify.Left, Style = Faint });
    }

    public void Fact(string name, string text) => console.Write(Indent(new Paragraph($"{SafeText.Escape(name)}: ", Faint).Append(SafeText.Escape(text)), 1));

    public void Claim(string id, string description, string text, IReadOnlyList<string> caveats, string details)
    {
        console.WriteLine();
        console.Write(Indent(new Paragraph(SafeText.Escape(id), new Style(Color.Blue)).Append($"  {SafeText.Escape(description)}", Faint), 1));
        console.Write(Indent(new Text(SafeText.Escape(text), new Style(decoration: Decoration.Bold)), 3));
        foreach (var caveat in caveats)
        {
            // Two columns, so that wrapped lines are indented.
            var columns = new Grid().AddColumn(new GridColumn { Padding = new Padding(0, 0, 1, 0) }).AddColumn(new GridColumn { Padding = new Padding(0) });
            console.Write(Indent(columns.AddRow(new Text("!", Warning), new Text(SafeText.Escape(caveat), Warning)), 3));
        }

        if (details.Length > 0)
        {
            console.Write(Indent(new Text(SafeText.Escape(details), Faint), 3));
        }
    }

    private static Padder Indent(IRenderable content, int columns) => new(content, new Padding(columns, 0, 0, 0));
}
