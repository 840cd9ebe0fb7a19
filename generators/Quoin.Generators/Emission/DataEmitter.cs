using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>Writes an article's table and texts.</summary>
internal static class DataEmitter
{
    public static void Write(CodeWriter code, ContentLayout layout, DataForm form)
    {
        code.Line();
        if (form == DataForm.Strings)
        {
            code.Line("// The source, read when it is asked for.");
            code.Line("private static string _source() =>");
            LiteralSum.Write(code, Lines(layout.Source), ";");
            code.Line();
            WriteContent(code, "_source,", [.. Table(layout), .. Texts(layout.Texts)], DataForms.LongestString);
            return;
        }

        LiteralPart[] whole = [.. Table(layout), .. Texts(Lines(layout.Source)), .. Texts(layout.Texts)];
        if (form == DataForm.Utf8 && Array.TrueForAll(whole, part => IsWellFormed(part.Text)))
        {
            WriteContent(code, "", whole, int.MaxValue, "u8");
        }
        else
        {
            // A shorter literal would stay among the user strings. What comes after the last text is not read.
            var padding = Math.Max(0, DataForms.LongestString + 1 - layout.Size.Data - layout.Size.Source);
            WriteContent(code, "null,", padding == 0 ? whole : [.. whole, new(new string(' ', padding), "padding")], int.MaxValue);
        }
    }

    private static void WriteContent(CodeWriter code, string firstArgument, IEnumerable<LiteralPart> parts, int limit, string suffix = "")
    {
        code.Line("// Numbers, a character each, that say where each text stands and what belongs together; then the texts.");
        code.Line($"private static readonly global::Quoin.CompilerServices.ArticleContent _content = new({firstArgument}");
        LiteralSum.WriteArguments(code, parts, limit, suffix, ");");
    }

    private static IEnumerable<LiteralPart> Table(ContentLayout layout)
    {
        foreach (var part in (IEnumerable<TablePart>)layout.Table)
        {
            yield return new LiteralPart(part.Characters, part.Label);
        }
    }

    private static IEnumerable<LiteralPart> Texts(IEnumerable<string> texts) => texts.Select(text => new LiteralPart(text));

    /// <summary>The lines of a text, each with what ends it.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var index and >= 0 ? index + 1 : text.Length;
            yield return text.Substring(start, end - start);
            start = end;
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
