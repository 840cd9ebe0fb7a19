using System.ComponentModel;

namespace Quoin.CompilerServices;

/// <summary>Creates the list of a build's articles. Only for generated code; can change in any version.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArticleIndex
{
    /// <summary>Creates the list of articles.</summary>
    /// <param name="ids">The ids, in ordinal order.</param>
    /// <param name="article">Returns the article at an index.</param>
    public static ArticleList Create(string[] ids, Func<int, Article> article) => new(ids, article);
}
