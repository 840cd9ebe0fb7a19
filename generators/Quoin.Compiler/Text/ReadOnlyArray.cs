using System.Collections;
using System.Runtime.CompilerServices;

namespace Quoin.Compiler.Text;

/// <summary>An array that nobody changes, enumerated without allocating. Unlike <see cref="EquatableArray{T}"/>, it takes items of any type.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ReadOnlyArray), nameof(ReadOnlyArray.Create))]
internal readonly struct ReadOnlyArray<T> : IReadOnlyList<T>
{
    private readonly T[]? _items;

    /// <param name="items">The items, which the caller no longer changes.</param>
    public ReadOnlyArray(T[] items) => _items = items;

    /// <summary>The number of items; 0 for the default value.</summary>
    public int Count => _items?.Length ?? 0;

    public T this[int index] => (_items ?? throw new ArgumentOutOfRangeException(nameof(index)))[index];

    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates the items without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();
}

/// <summary>Creates <see cref="ReadOnlyArray{T}"/> values.</summary>
internal static class ReadOnlyArray
{
    /// <summary>Creates an array from a collection expression.</summary>
    public static ReadOnlyArray<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>Moves the items of a list from an index on to an array.</summary>
    public static ReadOnlyArray<T> TakeFrom<T>(List<T> list, int start)
    {
        var count = list.Count - start;
        if (count == 0)
        {
            return default;
        }

        var items = new T[count];
        list.CopyTo(start, items, 0, count);
        list.RemoveRange(start, count);
        return new ReadOnlyArray<T>(items);
    }
}
