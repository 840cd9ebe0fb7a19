using System.Text;

namespace Quoin.Generators;

/// <summary>Writes indented lines, each ended by a line feed on every operating system.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _indentation;

    /// <summary>Writes one line, or an empty one.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _indentation * 4).Append(line);
        }

        _text.Append('\n');
    }

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
