using Quoin.Compiler.Model;
using Quoin.Compiler.Output;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Generators.Pipeline;

/// <summary>An article with its compiled data.</summary>
/// <param name="Path">The path of its annotation.</param>
/// <param name="Article">The article.</param>
/// <param name="Layout">The data.</param>
internal sealed record LaidOutArticle(string Path, ArticleModel Article, ContentLayout Layout)
{
    /// <summary>Returns the article with its data; null if there is no article.</summary>
    public static LaidOutArticle? From(CompileResult result) =>
        result is { Article: { } article, Header: { } header } ? new LaidOutArticle(header.Path, article, ArticleLayout.Of(article)) : null;

    /// <summary>The sizes of some articles.</summary>
    public static IReadOnlyCollection<ContentSize> Sizes(EquatableArray<LaidOutArticle> articles)
    {
        var sizes = new ContentSize[articles.Count];
        for (var i = 0; i < sizes.Length; i++)
        {
            sizes[i] = articles[i].Layout.Size;
        }

        return sizes;
    }
}
