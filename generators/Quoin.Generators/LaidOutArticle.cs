using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>An article with the data that is written for it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Layout">The data.</param>
internal sealed record LaidOutArticle(ArticleModel Article, ContentLayout Layout);
