using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>Finds lines of a baseline that are in their order, and at once those that are asked for in the same order.</summary>
/// <param name="lines">The lines.</param>
internal sealed class OrderedLines(EquatableArray<StoredLine> lines)
{
    private int _next;

    /// <summary>Whether there is a line with a key.</summary>
    public bool Contains(ReadOnlySpan<char> key)
    {
        if (_next < lines.Count && lines[_next].Key.SequenceEqual(key))
        {
            _next++;
            return true;
        }

        var article = StoredLine.ArticleOf(key);
        var (low, high) = (0, lines.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = lines[middle].Article.SequenceCompareTo(article);
            switch (order == 0 ? lines[middle].Key.SequenceCompareTo(key) : order)
            {
                case 0:
                    _next = middle + 1;
                    return true;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return false;
    }
}
