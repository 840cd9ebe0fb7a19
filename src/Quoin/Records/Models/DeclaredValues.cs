using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin;

/// <summary>Reads single values of declared fields.</summary>
internal static class DeclaredValues
{
    public static bool? Boolean(ArticleData content, int position) => content.Table[position] is var flag and not 0 ? flag == 2 : null;

    public static decimal? Number(ArticleData content, int position)
    {
        if (content.Table[position] is not (var row and not 0))
        {
            return null;
        }

        var (lower, upper) = (0UL, 0UL);
        for (var i = content.Table[row + DecimalItem.Count] - 1; i >= 0; i--)
        {
            DecimalItem.Add(ref lower, ref upper, content.Table[row + DecimalItem.Digits + i], i);
        }

        var scale = content.Table[row + DecimalItem.ScaleAndSign];
        return new decimal(unchecked((int)lower), unchecked((int)(lower >> 32)), unchecked((int)upper), (scale & 1) != 0, (byte)(scale / 2));
    }

    public static Money? Money(ArticleData content, int position) => Number(content, position) is { } amount ? new Money(amount, Unit(content, position)) : null;

    public static Quantity? Quantity(ArticleData content, int position) => Number(content, position) is { } number ? new Quantity(number, Unit(content, position)) : null;

    /// <summary>A mark that is referred to; null if none is.</summary>
    /// <param name="content">The article.</param>
    /// <param name="kind">The sort of mark.</param>
    /// <param name="position">Where the table has its index; of a single reference plus one.</param>
    /// <param name="isItem">Whether it is an item of a list.</param>
    public static Mark? Mark(ArticleData content, MarkKind kind, int position, bool isItem) =>
        isItem ? content.Mark(kind, content.Table[position]) : content.Table[position] is var index and not 0 ? content.Mark(kind, index - 1) : null;

    private static string Unit(ArticleData content, int position) => content.Text(content.Table[position] + DecimalItem.Unit);
}
