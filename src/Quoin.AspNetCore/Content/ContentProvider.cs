using Quoin.Html;

namespace Quoin.AspNetCore;

/// <summary>
/// Represents the content that components, tag helpers and endpoints show. Live preview replaces it with one that follows the files.
/// </summary>
/// <param name="articles">The articles of the app, such as <c>QuoinContent.Articles</c>, with the libraries if they shall be shown as well.</param>
public class ContentProvider(IEnumerable<Article> articles)
{
    private readonly Article[] _articles = [.. articles];
    private readonly object _searchLock = new();
    private (IReadOnlyList<Article> Articles, SearchIndex Index)? _search;

    /// <summary>Gets the articles, in the order in which they are listed. It is the same list as long as they are the same articles.</summary>
    public virtual IReadOnlyList<Article> Articles => _articles;

    /// <summary>
    /// Gets an index of the words of <see cref="Articles"/>, for searches. It is created when it is first used, and again when there is another list, as
    /// after an edit in a preview.
    /// </summary>
    public SearchIndex Search
    {
        get
        {
            var articles = Articles;
            lock (_searchLock)
            {
                if (_search is not { } search || !ReferenceEquals(search.Articles, articles))
                {
                    _search = search = (articles, new SearchIndex(articles));
                }

                return search.Index;
            }
        }
    }

    /// <summary>Returns what is shown now in place of an article that was compiled into the app: the article itself, unless there is a preview.</summary>
    /// <param name="article">The article.</param>
    public virtual Article Current(Article article) => article;

    /// <summary>
    /// Returns what is shown now in place of a mark that was compiled into the app: the mark itself, unless there is a preview. Null if a preview has
    /// no such mark any more, or one of another type, so that the app must be built again.
    /// </summary>
    /// <param name="mark">The mark.</param>
    /// <typeparam name="T">The type of the mark.</typeparam>
    public virtual T? Current<T>(T mark)
        where T : Mark => mark;
}
