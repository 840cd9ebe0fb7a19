using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Quoin.Definitions;

namespace Quoin;

/// <summary>Marks of one article, in the order of its annotation. A mark is made when it is first touched.</summary>
/// <typeparam name="T">The kind of mark.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public sealed partial class MarkList<T> : IReadOnlyList<T>
    where T : Mark
{
    private readonly ArticleData? _content;
    private readonly MarkKind _kind;
    private readonly int _list;

    private MarkList()
    {
    }

    /// <param name="content">The article.</param>
    /// <param name="kind">The kind of the marks.</param>
    /// <param name="listPosition">Where the table holds the list of indices; 0 for every mark of the kind.</param>
    internal MarkList(ArticleData content, MarkKind kind, int listPosition)
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
    public T this[string id] => TryGetValue(id, out var value)
        ? value
        : throw new KeyNotFoundException($"No {typeof(T).Name} here has the id '{id}'.");

    /// <summary>Looks a mark up by its id.</summary>
    /// <param name="id">An id in kebab case, as the annotation writes it; for a claim, an earlier one does too.</param>
    /// <param name="value">The mark, or null.</param>
    /// <returns>Whether a mark of the list has the id; false for null.</returns>
    /// <remarks>The first look-up in a list indexes its ids; those after it take the same time however long the list is.</remarks>
    public bool TryGetValue(string id, [NotNullWhen(true)] out T? value)
    {
        value = IndexOf(id) is var index and >= 0 ? this[index] : null;
        return value is not null;
    }

    /// <summary>The place of the mark with an id, or -1.</summary>
    internal int IndexOf(string? id) => id is not null && Indices.TryGetValue(id, out var index) ? index : -1;

    /// <summary>Enumerates the marks without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, int> Indices => field ?? OneInstance.Keep(ref field, ReadIds());

    private Dictionary<string, int> ReadIds()
    {
        var indices = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        // From the end, so that of two marks with one id, which a build reports, the first has it.
        for (var i = Count - 1; i >= 0; i--)
        {
            foreach (var id in _content!.Ids(_kind, IndexOfMark(i)))
            {
                indices[id] = i;
            }
        }

        return indices;
    }

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
