using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Quoin;

/// <summary>
/// Represents the articles of a build, or its libraries, in ordinal order of their ids. An article is created when it is first accessed.
/// </summary>
public sealed partial class ArticleList : IReadOnlyList<Article>
{
    private readonly string[] _ids;
    private readonly Func<int, Article> _article;

    /// <param name="ids">The ids, in ordinal order.</param>
    /// <param name="article">Returns the article at an index.</param>
    internal ArticleList(string[] ids, Func<int, Article> article)
    {
        _ids = ids;
        _article = article;
    }

    /// <summary>Gets the number of articles.</summary>
    public int Count => _ids.Length;

    /// <summary>Gets the article at the specified index.</summary>
    /// <param name="index">The index; 0-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative, or not less than <see cref="Count"/>.
    /// </exception>
    public Article this[int index] => (uint)index < (uint)_ids.Length
        ? _article(index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Gets the article with the specified id.</summary>
    /// <param name="id">An id, in kebab case.</param>
    /// <param name="value">The article, or null if there is none with this id.</param>
    /// <returns>true if there is an article with this id; otherwise, false, also if <paramref name="id"/> is null.</returns>
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
