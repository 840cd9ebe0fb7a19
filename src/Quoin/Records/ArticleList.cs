using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Quoin;

/// <summary>The articles of a build, in the order of their ids. An article is made when it is first touched.</summary>
public sealed partial class ArticleList : IReadOnlyList<Article>
{
    private readonly string[] _ids;
    private readonly Func<int, Article> _article;

    /// <param name="ids">The ids, in ordinal order.</param>
    /// <param name="article">Gives the article at an index.</param>
    internal ArticleList(string[] ids, Func<int, Article> article)
    {
        _ids = ids;
        _article = article;
    }

    /// <summary>How many articles there are.</summary>
    public int Count => _ids.Length;

    /// <summary>The article at a place in the list.</summary>
    /// <param name="index">The place; 0-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Article this[int index] => (uint)index < (uint)_ids.Length
        ? _article(index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Looks an article up by its id.</summary>
    /// <param name="id">An id in kebab case.</param>
    /// <param name="value">The article, or null.</param>
    /// <returns>Whether there is an article with the id; false for null.</returns>
    public bool TryGetValue(string id, [NotNullWhen(true)] out Article? value)
    {
        var index = Array.BinarySearch(_ids, id, StringComparer.Ordinal);
        value = index >= 0 ? _article(index) : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator()
    {
        for (var i = 0; i < _ids.Length; i++)
        {
            yield return _article(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
