using Quoin.Compiler.Output;

namespace Quoin.Generators.Emission;

/// <summary>
/// Writes an article's table and texts, each literal on a line of its own: of a sum of literals the C# compiler keeps every
/// partial sum where analyzers are at work, and that took as much time and memory again as all else.
/// </summary>
internal static class DataEmitter
{
    public static void Write(CodeWriter code, ContentLiterals literals)
    {
        code.Line();
        if (literals.Source is { } source)
        {
            code.Line("// The source, read when it is asked for.");
            code.Line("private static string _source() => ", Literals.Create(source), ";");
            code.Line();
        }

        code.Line("// Numbers, a character each, that say where each text stands and what belongs together; then the texts.");
        code.Line("private static readonly global::Quoin.CompilerServices.ArticleContent _content = new(");
        code.Indent();
        if (!literals.IsUtf8)
        {
            code.Line(literals.Source is null ? "null," : "_source,");
        }

        for (var i = 0; i < literals.Texts.Count; i++)
        {
            code.Line(Literals.Create(literals.Texts[i]), literals.IsUtf8 ? "u8" : "", i + 1 < literals.Texts.Count ? "," : ");");
        }

        code.Outdent();
    }
}
