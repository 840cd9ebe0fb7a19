using System.Text;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Tests.Guides;

/// <summary>An output of forty columns, whose text is kept.</summary>
internal sealed class NarrowOutput : ToolOutput
{
    public const int Columns = 40;

    private const string Gap = "  ";

    private readonly StringBuilder _text = new();

    public string Text => _text.ToString();

    public override int? Width => Columns;

    public override void Write(string text, Tone tone = Tone.Normal) => _text.Append(text);

    public override void WriteLine() => _text.Append('\n');

    public override void WriteTable(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        foreach (var row in rows.Prepend(headings))
        {
            WriteLine(string.Join(Gap, row));
        }
    }
}
