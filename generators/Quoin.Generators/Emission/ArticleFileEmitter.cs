using Microsoft.CodeAnalysis;
using Quoin.Compiler.Output;

namespace Quoin.Generators.Emission;

/// <summary>Adds the file of one or more articles to the compilation.</summary>
internal static class ArticleFileEmitter
{
    public static void Emit(SourceProductionContext output, ArticleFile file, Settings settings)
    {
        if (settings.UnsupportedLanguageVersion is null && file.Articles.Count > 0)
        {
            var head = new CodeWriter(documents: false);
            GeneratedFile.Begin(head, settings.Namespace);
            output.AddSource(file.Name, new JoinedText([head.ToString(), .. ((IEnumerable<EmittedArticle>)file.Articles).Select(article => article.Code)]));
        }
    }
}
