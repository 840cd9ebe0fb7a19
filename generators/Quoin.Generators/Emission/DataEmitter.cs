using Quoin.Compiler.Output;

namespace Quoin.Generators.Emission;

/// <summary>
/// Writes an article's table and texts, as one argument per literal. In a concatenation of literals, the C# compiler would keep
/// every partial result when analyzers run, which doubled its time and memory.
/// </summary>
internal static class DataEmitter
{
    public static void Write(CodeWriter code, ContentLiterals literals)
    {
        code.Line();
        if (literals.Source is { } source)
        {
            code.Line("// The source, loaded when it is first read.");
            code.Line($"private static string _source() => {new Literal(source)};");
            code.Line();
        }

        code.Line("// A table of numbers, as characters, that locates the texts and connects the marks; then the texts.");
        code.Line("internal static readonly global::Quoin.CompilerServices.ArticleContent _content = new(");
        code.Indent();
        if (!literals.IsUtf8)
        {
            code.Line(literals.Source is null ? "null," : "_source,");
        }

        for (var i = 0; i < literals.Parts.Count;)
        {
            var line = code.Begin().Append('"');
            LiteralPart part;
            do
            {
                part = literals.Parts[i++];
                Literals.Append(line, part.Text, part.Start, part.Length);
            }
            while (!part.IsEnd);
            line.Append('"').Append(literals.IsUtf8 ? "u8" : "").Append(i < literals.Parts.Count ? ",\n" : ");\n");
        }

        code.Outdent();
    }
}
