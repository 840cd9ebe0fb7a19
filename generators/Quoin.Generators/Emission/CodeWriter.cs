using System.Text;

namespace Quoin.Generators.Emission;

/// <summary>Writes indented lines, each ended by a line feed on every operating system.</summary>
/// <param name="documents">Whether documentation is written: where nobody reads it, it would cost the C# compiler most of its time.</param>
/// <param name="cancellation">Ends the writing between two lines.</param>
internal sealed class CodeWriter(bool documents, CancellationToken cancellation = default)
{
    private readonly StringBuilder _text = new();
    private int _indentation;

    /// <summary>Whether documentation is written.</summary>
    public bool Documents => documents;

    /// <summary>Writes one line, or an empty one; the parts of it follow one another.</summary>
    public void Line(string line = "", string rest = "", string end = "")
    {
        cancellation.ThrowIfCancellationRequested();
        if (line.Length > 0)
        {
            _text.Append(' ', _indentation * 4).Append(line).Append(rest).Append(end);
        }

        _text.Append('\n');
    }

    /// <summary>Writes a line of documentation, XML already.</summary>
    public void Document(string xml)
    {
        if (documents)
        {
            Line("/// ", xml);
        }
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
