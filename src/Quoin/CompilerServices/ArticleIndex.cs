using System.ComponentModel;

namespace Quoin.CompilerServices;

/// <summary>Creates the list of a build's articles. Only for generated code; can change in any version.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArticleIndex
{
    /// <summary>Creates the list of articles.</summary>
    /// <param name="article">Returns the article at an index.</param>
    /// <param name="ids">The ids, in ordinal order; one or more in each text, separated by spaces.</param>
    // With a text for each id, the code that creates the array would be long, and it is compiled before the first look-up.
    public static ArticleList Create(Func<int, Article> article, params string[] ids) =>
        new(ids.Length == 0 ? [] : string.Join(" ", ids).Split(' '), article);

    /// <summary>Combines the lists of several builds.</summary>
    /// <param name="lists">The lists; the build's own is the first.</param>
    public static ArticleList Combine(params ArticleList[] lists) => ArticleList.Combine(lists);
}
