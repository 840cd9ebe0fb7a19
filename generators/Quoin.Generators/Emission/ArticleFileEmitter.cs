using Microsoft.CodeAnalysis;
using Quoin.Compiler.Output;

namespace Quoin.Generators.Emission;

/// <summary>Adds the file of one or more articles to the compilation.</summary>
internal static class ArticleFileEmitter
{
    public static void Emit(SourceProductionContext output, ArticleFile? file)
    {
        if (file is { Articles.Count: > 0 })
        {
            var head = new CodeWriter(documents: false);
            GeneratedFile.Begin(head, file.Namespace);
            TypeAlias.Write(head, file.Articles.SelectMany(static article => article.Types));
            output.AddSource(file.Name, new JoinedText([head.Finish(), .. ((IEnumerable<EmittedArticle>)file.Articles).Select(article => article.Code)]));
        }
    }
}
