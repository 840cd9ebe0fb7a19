using System.ComponentModel;

namespace Quoin.CompilerServices;

/// <summary>Creates the list of a build's articles. For generated code alone; its shape may change with any version.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArticleIndex
{
    /// <summary>The list of articles.</summary>
    /// <param name="ids">The ids, in ordinal order.</param>
    /// <param name="article">Gives the article at an index.</param>
    public static ArticleList Create(string[] ids, Func<int, Article> article) => new(ids, article);
}
