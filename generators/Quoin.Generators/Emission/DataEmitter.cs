using Quoin.Compiler.Output;
using Quoin.Compiler.Text;

namespace Quoin.Generators.Emission;

/// <summary>
/// Writes an article's table and texts, as one argument per literal. In a concatenation of literals, the C# compiler would keep
/// every partial result when analyzers run, which doubled its time and memory.
/// </summary>
internal static class DataEmitter
{
    /// <param name="code">The writer.</param>
    /// <param name="literals">The table and the texts.</param>
    /// <param name="libraries">The expressions for the libraries that the article cites.</param>
    /// <param name="model">The expression for the model; null without one.</param>
    public static void Write(CodeWriter code, ContentLiterals literals, EquatableArray<string> libraries, string? model)
    {
        code.Line();
        if (libraries.Count > 0)
        {
            WriteLibraries(code, libraries);
        }

        if (literals.Source is { } source)
        {
            code.Line("// The source, loaded when it is first read.");
            code.Line($"private static string _source() => {new Literal(source)};");
            code.Line();
        }

        code.Line("// A table of numbers, as characters, that locates the texts and connects the marks; then the texts.");
        code.Line("internal static readonly global::Quoin.CompilerServices.ArticleContent _content = new(");
        code.Indent();
        if (model is not null)
        {
            code.Line(model, ",");
        }

        if (!literals.IsUtf8)
        {
            code.Line(literals.Source is null ? "null," : "_source,");
        }

        if (libraries.Count > 0)
        {
            code.Line("_library,");
        }
        else if (model is not null)
        {
            code.Line("null,");
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

    private static void WriteLibraries(CodeWriter code, EquatableArray<string> libraries)
    {
        code.Line("// The libraries that it cites, loaded when one of their marks is first read.");
        code.Line("private static global::Quoin.Article _library(int index) => index switch");
        code.Open();
        for (var i = 0; i < libraries.Count; i++)
        {
            code.Line(i < libraries.Count - 1 ? $"{i}" : "_", " => ", libraries[i] + ",");
        }

        code.Close(";");
        code.Line();
    }
}
