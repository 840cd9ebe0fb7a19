using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Quoin.Compiler.Output;
using Quoin.Compiler.Text;

namespace Quoin.Generators.Emission;

/// <summary>Writes the list of a build's articles.</summary>
internal static class IndexEmitter
{
    /// <summary>An id contains no dot, so no article's file can have this name, in any case.</summary>
    private const string FileName = "QuoinContent.Index.g.cs";

    public static void Emit(SourceProductionContext output, EquatableArray<IndexEntry> articles, Settings settings)
    {
        if (articles.Count > 0 && settings.UnsupportedLanguageVersion is null)
        {
            output.AddSource(FileName, SourceText.From(Write(articles, settings.Namespace, settings.Documents, output.CancellationToken), Encoding.UTF8));
        }
    }

    public static string Write(EquatableArray<IndexEntry> articles, string ns, bool documents, CancellationToken cancellation)
    {
        var code = new CodeWriter(documents, cancellation);
        GeneratedFile.Begin(code, ns);
        code.Document("<summary>The articles of this build.</summary>");
        code.Line(GeneratedFile.Attribute);
        MarkClassEmitter.WriteIndex(code, string.Join(" ", articles.Select(article => article.Id)));
        code.Line("public static class QuoinContent");
        code.Open();
        code.Document("<summary>All articles, in ordinal order of their ids. An article is created when it is first accessed.</summary>");
        code.Line("public static global::Quoin.ArticleList Articles { get; } = global::Quoin.CompilerServices.ArticleIndex.Create(");
        code.Indent();
        code.Line("new[]");
        code.Open();
        foreach (var article in articles)
        {
            code.Line($"{Literals.Create(article.Id)},");
        }

        code.Close(",");
        code.Line("static index => index switch");
        code.Open();
        for (var i = 0; i < articles.Count; i++)
        {
            var label = i < articles.Count - 1 ? $"{i}" : "_";
            code.Line($"{label} => global::{ns}.{articles[i].ClassName}.Article,");
        }

        code.Close(");");
        code.Outdent();
        code.Close();
        return code.ToString();
    }
}
