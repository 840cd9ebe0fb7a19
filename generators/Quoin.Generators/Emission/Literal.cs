using System.Text;

namespace Quoin.Generators.Emission;

/// <summary>A C# string literal, as a part of a line.</summary>
/// <param name="text">The text that it means.</param>
internal readonly struct Literal(string text)
{
    public void AppendTo(StringBuilder code) => Literals.Append(code.Append('"'), text, 0, text.Length).Append('"');
}
