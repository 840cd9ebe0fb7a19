using Quoin.Compiler.Output;

namespace Quoin.Generators.Emission;

/// <summary>Writes the class of an article: its data, and a named member for each mark.</summary>
internal static class ArticleEmitter
{
    public static string Write(ArticleClass article, ContentLiterals literals, bool documents, CancellationToken cancellation)
    {
        var code = new CodeWriter(documents, cancellation);
        DocumentationEmitter.Write(code, article.Documentation);
        code.Line(GeneratedFile.Attribute);
        if (article.Manifest is { } manifest)
        {
            ManifestEmitter.Write(code, manifest);
        }

        code.Line($"public static class {article.Name}");
        code.Open();

        code.Document($"<summary>{article.Contents}</summary>");
        code.Line(article.ArticleArguments.Length == 0
            ? "public static global::Quoin.Article Article => _content.Article;"
            : $"public static global::Quoin.Article{article.ArticleArguments} Article => (global::Quoin.Article{article.ArticleArguments})_content.Article;");
        foreach (var group in article.Groups)
        {
            MarkClassEmitter.Write(code, group);
        }

        DataEmitter.Write(code, literals, article.Libraries, article.Model);
        code.Close();
        code.Line();
        return code.Finish();
    }
}
