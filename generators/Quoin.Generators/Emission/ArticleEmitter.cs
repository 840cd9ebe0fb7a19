using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>Writes the class of one article: its data, and a name for each of its marks.</summary>
internal static class ArticleEmitter
{
    /// <summary>More pieces of text than this are joined: the C# compiler goes through a sum of literals step by step.</summary>
    private const int PiecesLimit = 256;

    public static void Emit(SourceProductionContext output, ArticleModel article, Settings settings)
    {
        if (settings.UnsupportedLanguageVersion is null)
        {
            output.AddSource($"{article.Id}.g.cs", SourceText.From(Write(article, settings.Namespace), Encoding.UTF8));
        }
    }

    public static string Write(ArticleModel article, string ns)
    {
        var code = new CodeWriter();
        GeneratedFile.Begin(code, ns);
        code.Line($"/// <summary>{Xml.Of(article.Title)}</summary>");
        code.Line(GeneratedFile.Attribute);
        code.Line($"public static class {article.ClassName}");
        code.Open();

        code.Line("/// <summary>The whole article.</summary>");
        code.Line("public static global::Quoin.Article Article => _content.Article;");
        var notices = new Notices(article);
        ClaimsEmitter.Write(code, article, notices);
        MarkGroupEmitter.WriteCaveats(code, article);
        MarkGroupEmitter.WriteEvidence(code, article, notices);
        MarkGroupEmitter.WriteTerms(code, article);
        MarkGroupEmitter.WriteSections(code, article);
        WriteData(code, ArticleLayout.Of(article));

        code.Close();
        return code.ToString();
    }

    private static void WriteData(CodeWriter code, ContentLayout layout)
    {
        code.Line();
        code.Line("// The source, then every other text of the article.");
        WriteLiteral(code, "_block", Join(layout.Block).Select(Literals.Of));
        code.Line();
        code.Line("// Where in the block each text stands, and what belongs together.");
        WriteLiteral(code, "_table", layout.Table.Select(part => $"/* {part.Label} */ {Literals.Escaped(part.Characters)}"));
        code.Line();
        code.Line("private static readonly global::Quoin.CompilerServices.ArticleContent _content = new(_block, _table);");
    }

    private static void WriteLiteral(CodeWriter code, string name, IEnumerable<string> literals)
    {
        var lines = literals.DefaultIfEmpty("\"\"").ToList();
        code.Line($"private const string {name} =");
        code.Indent();
        for (var i = 0; i < lines.Count; i++)
        {
            code.Line(lines[i] + (i < lines.Count - 1 ? " +" : ";"));
        }

        code.Outdent();
    }

    private static IEnumerable<string> Join(EquatableArray<string> pieces)
    {
        var size = ((pieces.Count - 1) / PiecesLimit) + 1;
        for (var i = 0; i < pieces.Count; i += size)
        {
            yield return size == 1 ? pieces[i] : string.Concat(pieces.Skip(i).Take(size));
        }
    }
}
