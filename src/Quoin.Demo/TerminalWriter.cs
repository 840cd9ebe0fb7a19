using Spectre.Console;

namespace Quoin.Demo;

/// <summary>Writes to a terminal, in colours and within its width.</summary>
internal sealed class TerminalWriter : IReportWriter
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Warning = new(Color.Yellow);

    public void Title(string text)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.Write(new Rule(Markup.Escape(text)) { Style = new Style(Color.Blue) });
    }

    public void Heading(string text)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.Write(new Rule(Markup.Escape(text)) { Justification = Justify.Left, Style = Faint });
    }

    public void Fact(string name, string text) => AnsiConsole.Write(Indent(new Paragraph($"{name}: ", Faint).Append(text), 1));

    public void Claim(string id, string description, string text, IReadOnlyList<string> caveats, string details)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.Write(Indent(new Paragraph(id, new Style(Color.Blue)).Append($"  {description}", Faint), 1));
        AnsiConsole.Write(Indent(new Text(text, new Style(decoration: Decoration.Bold)), 3));
        foreach (var caveat in caveats)
        {
            AnsiConsole.Write(Indent(new Text("! " + caveat, Warning), 3));
        }

        if (details.Length > 0)
        {
            AnsiConsole.Write(Indent(new Text(details, Faint), 3));
        }
    }

    private static Padder Indent(Spectre.Console.Rendering.IRenderable content, int columns) => new(content, new Padding(columns, 0, 0, 0));
}
