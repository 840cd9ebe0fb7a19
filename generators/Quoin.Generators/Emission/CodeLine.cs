using System.Runtime.CompilerServices;
using System.Text;

namespace Quoin.Generators.Emission;

/// <summary>A line of code that is written part by part, as an interpolated string passes it.</summary>
[InterpolatedStringHandler]
internal readonly ref struct CodeLine
{
    private readonly StringBuilder _text;

    /// <summary>Called by the C# compiler, with the number of characters and of values.</summary>
    public CodeLine(int literalLength, int formattedCount, CodeWriter writer) => _text = writer.Begin();

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted(string text) => _text.Append(text);

    public void AppendFormatted(int number) => _text.Append(number);

    public void AppendFormatted(Literal literal) => literal.AppendTo(_text);
}
