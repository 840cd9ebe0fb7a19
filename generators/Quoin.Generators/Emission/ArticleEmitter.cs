using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>Writes the class of one article: its data, and a name for each of its marks.</summary>
internal static class ArticleEmitter
{
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
        Documentation.WriteSummary(code, [Xml.Of(article.Title), .. Documentation.Paragraph(Documentation.Files(article))]);
        code.Line(GeneratedFile.Attribute);
        code.Line($"public static class {article.ClassName}");
        code.Open();

        code.Line($"/// <summary>The whole article: its text, title and coverage, and {Words.Count(article.Claims.Count, "claim")}.</summary>");
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
        code.Line("private const string _block =");
        LiteralSum.Write(code, LiteralSum.Join(layout.Block).Select(Literals.Of), ";");
        code.Line();
        code.Line("// Where in the block each text stands, and what belongs together.");
        code.Line("private const string _table =");
        LiteralSum.Write(code, layout.Table.Select(part => $"/* {part.Label} */ {Literals.Escaped(part.Characters)}"), ";");
        code.Line();
        code.Line("private static readonly global::Quoin.CompilerServices.ArticleContent _content = new(_block, _table);");
    }
}
