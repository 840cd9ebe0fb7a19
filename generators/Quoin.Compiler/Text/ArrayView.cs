using System.Collections;

namespace Quoin.Compiler.Text;

/// <summary>A view of an array's items as another type, without copying.</summary>
/// <typeparam name="TItem">The type of the items.</typeparam>
/// <typeparam name="T">The type that the view presents.</typeparam>
internal readonly struct ArrayView<TItem, T>(EquatableArray<TItem> items, Func<TItem, T> view) : IReadOnlyList<T>
    where TItem : IEquatable<TItem>
{
    public int Count => items.Count;

    public T this[int index] => view(items[index]);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < items.Count; i++)
        {
            yield return view(items[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
