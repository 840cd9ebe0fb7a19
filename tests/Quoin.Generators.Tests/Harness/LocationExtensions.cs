using Microsoft.CodeAnalysis;
using Quoin.Compiler.Text;

namespace Quoin.Generators.Tests;

internal static class LocationExtensions
{
    /// <summary>The range as the compiler has it, to compare a place by all that Roslyn says of it.</summary>
    public static TextRange Range(this Location location)
    {
        var span = location.SourceSpan;
        var lines = location.GetLineSpan().Span;
        return new TextRange(span.Start, span.Length, lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character);
    }
}
