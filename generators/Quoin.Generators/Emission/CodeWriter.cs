using System.Runtime.CompilerServices;
using System.Text;
using Quoin.Compiler.Text;

namespace Quoin.Generators.Emission;

/// <summary>Writes indented lines, which end with a line feed on every operating system.</summary>
/// <param name="documents">
/// Whether to write documentation comments. Where nobody reads them, they would take most of the C# compiler's time.
/// </param>
/// <param name="cancellation">Checked before each line.</param>
internal sealed class CodeWriter(bool documents, CancellationToken cancellation = default)
{
    private readonly StringBuilder _text = TextBuffer.Take();
    private int _indentation;

    public bool Documents => documents;

    /// <summary>Writes the concatenated parts as one line, or an empty line.</summary>
    public void Line(string line = "", string rest = "", string end = "")
    {
        if (line.Length > 0)
        {
            Begin().Append(line).Append(rest).Append(end);
        }

        _text.Append('\n');
    }

    /// <summary>Writes a line whose parts are appended without creating a string of them, before this is called.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] CodeLine line) => _text.Append('\n');

    /// <summary>Writes a line of a documentation comment.</summary>
    public void Document(string xml)
    {
        if (documents)
        {
            Begin().Append("/// ").Append(xml).Append('\n');
        }
    }

    /// <summary>Writes a preprocessor directive, which is not indented.</summary>
    public void Directive(string directive) => _text.Append(directive).Append('\n');

    public void Open()
    {
        Line("{");
        _indentation++;
    }

    public void Close(string after = "")
    {
        _indentation--;
        Line("}", after);
    }

    public void Indent() => _indentation++;

    public void Outdent() => _indentation--;

    /// <summary>The code. Nothing more can be written.</summary>
    public string Finish() => TextBuffer.Finish(_text);

    /// <summary>Begins a line.</summary>
    internal StringBuilder Begin()
    {
        cancellation.ThrowIfCancellationRequested();
        return _text.Append(' ', _indentation * 4);
    }
}
