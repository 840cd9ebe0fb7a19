using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Quoin.Definitions;

namespace Quoin;

/// <summary>
/// Represents marks of one article, or marks that one of its claims refers to, in the order of the annotation. A mark is created when it
/// is first accessed.
/// </summary>
/// <remarks>
/// A claim can refer to marks of a library: these are the library's own objects. Their key in the lists of the claim is the reference to
/// them, such as <c>trials/exeter</c>.
/// </remarks>
/// <typeparam name="T">The type of the marks.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public sealed partial class MarkList<T> : IReadOnlyList<T>
    where T : Mark
{
    private readonly ArticleData? _content;
    private readonly MarkKind _kind;
    private readonly int _list;
    private readonly int[]? _indices;

    private MarkList()
    {
    }

    /// <param name="content">The article.</param>
    /// <param name="kind">The kind of the marks.</param>
    /// <param name="listPosition">The position of the list of indices in the table; 0 for all marks of the kind.</param>
    internal MarkList(ArticleData content, MarkKind kind, int listPosition)
    {
        _content = content;
        _kind = kind;
        _list = listPosition;
        Count = listPosition == 0 ? content.Count(kind) : content.Table.Count(listPosition);
    }

    private MarkList(MarkList<T> all, int[] indices)
    {
        _content = all._content;
        _kind = all._kind;
        _indices = indices;
        Count = indices.Length;
    }

    /// <summary>Gets the number of marks.</summary>
    public int Count { get; }

    internal static MarkList<T> Empty { get; } = new();

    /// <summary>The article whose list it is; null for the empty list.</summary>
    internal ArticleData? Content => _content;

    /// <summary>Gets the mark at the specified index.</summary>
    /// <param name="index">The index; 0-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative, or not less than <see cref="Count"/>.
    /// </exception>
    public T this[int index] => (uint)index < (uint)Count
        ? (T)_content!.Mark(_kind, IndexOfMark(index))
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Gets the mark with the specified id.</summary>
    /// <param name="id">
    /// An id, in kebab case, or the reference to a mark of a library. Claims are also found by their former ids.
    /// </param>
    /// <exception cref="KeyNotFoundException">No mark in the list has this id.</exception>
    public T this[string id] => TryGetValue(id, out var value)
        ? value
        : throw new KeyNotFoundException($"The list contains no {typeof(T).Name} with the id '{id}'.");

    /// <summary>Gets the mark with the specified id.</summary>
    /// <param name="id">
    /// An id, in kebab case, or the reference to a mark of a library. Claims are also found by their former ids.
    /// </param>
    /// <param name="value">The mark, or null if there is none with this id.</param>
    /// <returns>true if a mark in the list has this id; otherwise, false, also if <paramref name="id"/> is null.</returns>
    /// <remarks>The first call on a list is an O(n) operation, because it indexes the ids. Later calls approach O(1).</remarks>
    public bool TryGetValue(string id, [NotNullWhen(true)] out T? value)
    {
        value = IndexOf(id) is var index and >= 0 ? this[index] : null;
        return value is not null;
    }

    /// <summary>The marks that are still valid: this list itself if all of them are, so that it costs nothing.</summary>
    internal MarkList<T> Valid()
    {
        var valid = 0;
        for (var i = 0; i < Count; i++)
        {
            valid += _content!.IsValid(_kind, IndexOfMark(i)) ? 1 : 0;
        }

        return valid == Count ? this : new MarkList<T>(this, ValidIndices(valid));
    }

    /// <summary>The marks that meet a condition: this list itself if all of them do.</summary>
    internal MarkList<T> Where(Func<T, bool> condition)
    {
        var indices = new List<int>(Count);
        for (var i = 0; i < Count; i++)
        {
            if (condition(this[i]))
            {
                indices.Add(IndexOfMark(i));
            }
        }

        return indices.Count == Count ? this : new MarkList<T>(this, [.. indices]);
    }

    /// <summary>The index of the mark with an id, or -1.</summary>
    internal int IndexOf(string? id) => id is not null && Indices.TryGetValue(id, out var index) ? index : -1;

    /// <summary>Returns an enumerator that does not allocate.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, int> Indices => field ?? OneInstance.Keep(ref field, ReadIds());

    private Dictionary<string, int> ReadIds()
    {
        var indices = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        // Backwards: if two marks have the same id, which a build reports, the id means the first of them.
        for (var i = Count - 1; i >= 0; i--)
        {
            foreach (var id in _content!.Ids(_kind, IndexOfMark(i)))
            {
                indices[id] = i;
            }
        }

        return indices;
    }

    private int[] ValidIndices(int count)
    {
        var indices = new int[count];
        for (int i = 0, next = 0; next < count; i++)
        {
            if (_content!.IsValid(_kind, IndexOfMark(i)))
            {
                indices[next++] = IndexOfMark(i);
            }
        }

        return indices;
    }

    private int IndexOfMark(int index) =>
        _indices is not null ? _indices[index] : _list == 0 ? index : _content!.Table[_content.Table.ItemAt(_list, index)];

    /// <summary>Enumerates the marks of a <see cref="MarkList{T}"/>.</summary>
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
