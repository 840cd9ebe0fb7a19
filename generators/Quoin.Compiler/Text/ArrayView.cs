using System.Collections;

namespace Quoin.Compiler.Text;

/// <summary>The items of an array seen as something else; nothing is copied.</summary>
/// <typeparam name="TItem">The type of the items.</typeparam>
/// <typeparam name="T">What they are seen as.</typeparam>
internal readonly struct ArrayView<TItem, T>(EquatableArray<TItem> items, Func<TItem, T> view) : IReadOnlyList<T>
    where TItem : IEquatable<TItem>
{
    /// <summary>How many items there are.</summary>
    public int Count => items.Count;

    /// <summary>The item at a place; 0-based.</summary>
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
