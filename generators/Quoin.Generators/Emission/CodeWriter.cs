using System.Text;

namespace Quoin.Generators;

/// <summary>Writes indented lines, each ended by a line feed on every operating system.</summary>
/// <param name="cancellation">Ends the writing between two lines.</param>
internal sealed class CodeWriter(CancellationToken cancellation = default)
{
    private readonly StringBuilder _text = new();
    private int _indentation;

    /// <summary>Writes one line, or an empty one; both parts of it follow one another.</summary>
    public void Line(string line = "", string rest = "")
    {
        cancellation.ThrowIfCancellationRequested();
        if (line.Length > 0)
        {
            Begin().Append(line).Append(rest);
        }

        End();
    }

    /// <summary>Begins a line that is written by hand.</summary>
    public StringBuilder Begin() => _text.Append(' ', _indentation * 4);

    /// <summary>Ends a line.</summary>
    public void End() => _text.Append('\n');

    /// <summary>Writes a preprocessor directive, which stands at the start of its line.</summary>
    public void Directive(string directive) => _text.Append(directive).Append('\n');

    public void Open()
    {
        Line("{");
        _indentation++;
    }

    public void Close(string after = "")
    {
        _indentation--;
        Line("}" + after);
    }

    public void Indent() => _indentation++;

    public void Outdent() => _indentation--;

    public override string ToString() => _text.ToString();
}
