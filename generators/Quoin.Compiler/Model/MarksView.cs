using System.Collections;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>The marks of one kind that references lead to: those of the article, followed by those that it cites, without copying.</summary>
/// <typeparam name="T">The type that the view presents.</typeparam>
internal readonly struct MarksView<T>(EquatableArray<MarkModel> own, EquatableArray<CitedMark> cited, Func<MarkModel, T> view) : IReadOnlyList<T>
{
    public int Count => own.Count + cited.Count;

    public T this[int index] => view(index < own.Count ? own[index] : cited[index - own.Count].Mark);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
