using Quoin.Compiler.Model;
using Quoin.Compiler.Output;

namespace Quoin.Generators.Emission;

/// <summary>Writes the class of one article: its data, and a name for each of its marks.</summary>
internal static class ArticleEmitter
{
    public static string Write(ArticleModel article, ContentLayout layout, OutputForm form, CancellationToken cancellation)
    {
        var code = new CodeWriter(form.Documents, cancellation);
        Documentation.WriteSummary(code, () => [Xml.Of(article.Title), .. Documentation.Paragraph(Documentation.Files(article))]);
        code.Line(GeneratedFile.Attribute);
        code.Line($"public static class {article.ClassName}");
        code.Open();

        code.Document($"<summary>The whole article: its text, title and coverage, and {Words.Count(article.Claims.Count, "claim")}.</summary>");
        code.Line("public static global::Quoin.Article Article => _content.Article;");
        var notices = new Notices(article);
        ClaimsEmitter.Write(code, article, notices);
        MarkGroupEmitter.WriteCaveats(code, article);
        MarkGroupEmitter.WriteEvidence(code, article, notices);
        MarkGroupEmitter.WriteTerms(code, article);
        MarkGroupEmitter.WriteSections(code, article);
        DataEmitter.Write(code, layout, form.Data);

        code.Close();
        code.Line();
        return code.ToString();
    }
}
