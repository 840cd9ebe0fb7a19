using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Quoin.CompilerServices;

namespace Quoin;

/// <summary>Marks of one article, in the order of its annotation. A mark is made when it is first touched.</summary>
/// <typeparam name="T">The kind of mark.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public sealed partial class MarkList<T> : IReadOnlyList<T>
    where T : Mark
{
    private readonly ArticleContent? _content;
    private readonly MarkKind _kind;
    private readonly int _list;

    private MarkList()
    {
    }

    /// <param name="content">The article.</param>
    /// <param name="kind">The kind of the marks.</param>
    /// <param name="listPosition">Where the table holds the list of indices; 0 for every mark of the kind.</param>
    internal MarkList(ArticleContent content, MarkKind kind, int listPosition)
    {
        _content = content;
        _kind = kind;
        _list = listPosition;
        Count = listPosition == 0 ? content.Count(kind) : content.Table.Count(listPosition);
    }

    /// <summary>How many marks there are.</summary>
    public int Count { get; }

    internal static MarkList<T> Empty { get; } = new();

    /// <summary>The mark at a place in the list.</summary>
    /// <param name="index">The place; 0-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? (T)_content!.Mark(_kind, IndexOfMark(index))
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The mark with an id.</summary>
    /// <param name="id">An id in kebab case, as the annotation writes it; for a claim, an earlier one does too.</param>
    /// <exception cref="KeyNotFoundException">No mark of the list has the id.</exception>
    public T this[string id] => TryFind(id, out var mark)
        ? mark
        : throw new KeyNotFoundException($"No {typeof(T).Name} here has the id '{id}'.");

    /// <summary>Looks a mark up by its id.</summary>
    /// <param name="id">An id in kebab case, as the annotation writes it; for a claim, an earlier one does too.</param>
    /// <param name="mark">The mark, or null.</param>
    /// <returns>Whether a mark of the list has the id.</returns>
    public bool TryFind(string id, [NotNullWhen(true)] out T? mark)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_content!.HasId(_kind, IndexOfMark(i), id))
            {
                mark = this[i];
                return true;
            }
        }

        mark = null;
        return false;
    }

    /// <summary>Enumerates the marks without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOfMark(int index) => _list == 0 ? index : _content!.Table[_content.Table.ItemAt(_list, index)];

    /// <summary>Enumerates a <see cref="MarkList{T}"/>.</summary>
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The shape of the collections in .NET.")]
    public struct Enumerator : IEnumerator<T>
    {
        private readonly MarkList<T> _marks;
        private int _index;

        internal Enumerator(MarkList<T> marks)
        {
            _marks = marks;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => _marks[_index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _marks.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
