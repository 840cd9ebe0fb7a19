using System.Globalization;
using Quoin.Compiler.Output;
using Quoin.Compiler.Text;

namespace Quoin.Generators.Emission;

/// <summary>
/// Writes an article's table and texts, each literal on a line of its own: of a sum of literals the C# compiler keeps every
/// partial sum where analyzers are at work, and that took as much time and memory again as all else.
/// </summary>
internal static class DataEmitter
{
    public static void Write(CodeWriter code, ContentLayout layout, DataForm form)
    {
        code.Line();
        if (form == DataForm.Strings)
        {
            code.Line("// The source, read when it is asked for.");
            code.Line("private static string _source() => ", Literals.Of(layout.Source), ";");
            code.Line();
            // What comes after the last text is not read. A new method body alone would be put into a program that runs under
            // `dotnet watch` and has read the old source; a new initializer makes it start again.
            WriteContent(code, ["_source", .. Pieces(layout.Table).Concat(Pieces(layout.Texts + Hashing.Hash(layout.Source).ToString("x16", CultureInfo.InvariantCulture))).Select(Literals.Of)]);
            return;
        }

        var whole = layout.Table + layout.Source + layout.Texts;
        if (form == DataForm.Utf8 && IsWellFormed(whole))
        {
            WriteContent(code, [Literals.Of(whole) + "u8"]);
        }
        else
        {
            // A shorter literal would stay among the user strings. What comes after the last text is not read.
            WriteContent(code, ["null", Literals.Of(whole.PadRight(DataForms.LongestString + 1))]);
        }
    }

    private static void WriteContent(CodeWriter code, string[] arguments)
    {
        code.Line("// Numbers, a character each, that say where each text stands and what belongs together; then the texts.");
        code.Line("private static readonly global::Quoin.CompilerServices.ArticleContent _content = new(");
        code.Indent();
        for (var i = 0; i < arguments.Length; i++)
        {
            code.Line(arguments[i], i + 1 < arguments.Length ? "," : ");");
        }

        code.Outdent();
    }

    /// <summary>A text in literals that stay among the user strings; none ends within a surrogate pair.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(DataForms.LongestString, text.Length - start);
            length -= start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]) ? 1 : 0;
            yield return text.Substring(start, length);
            start += length;
        }
    }

    /// <summary>Whether a text has no half of a surrogate pair: UTF-8 cannot write one.</summary>
    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
