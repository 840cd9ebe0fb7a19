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
        while (index > 0 && _ids[index - 1] == id)
        {
            index--;
        }

        value = index >= 0 ? _article(index) : null;
        return value is not null;
    }

    /// <summary>Combines lists into one. Of articles with the same id, that of the first list comes first, and a look-up finds it.</summary>
    /// <param name="lists">The lists.</param>
    internal static ArticleList Combine(IReadOnlyList<ArticleList> lists)
    {
        var entries = new List<(string Id, int List, int Index)>(lists.Sum(static list => list.Count));
        for (var list = 0; list < lists.Count; list++)
        {
            for (var index = 0; index < lists[list].Count; index++)
            {
                entries.Add((lists[list]._ids[index], list, index));
            }
        }

        entries.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id) is var order and not 0 ? order : left.List - right.List);
        return new ArticleList([.. entries.Select(static entry => entry.Id)], index => lists[entries[index].List][entries[index].Index]);
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
