using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin.Compiler.Output;

/// <summary>The lengths of the rows that this compiler writes, by <see cref="RowKind"/>.</summary>
internal static class RowLengths
{
    private static readonly int[][] All = [Create(QuoteFields.RowLength, false), Create(QuoteFields.LongRowLength, false), Create(QuoteFields.RowLength, true), Create(QuoteFields.LongRowLength, true)];

    /// <summary>The lengths of the rows of an article.</summary>
    /// <param name="hasSources">Whether it is a library whose marks have sources of their own.</param>
    /// <param name="hasOwn">Whether a mark, or the article, has what a model declares.</param>
    public static ReadOnlySpan<int> Get(bool hasSources, bool hasOwn) => All[(hasSources ? 1 : 0) + (hasOwn ? 2 : 0)];

    private static int[] Create(int quoteLength, bool hasOwn)
    {
        var mappings = MarkKindDefinition.All.Select(static definition => definition.Mapping)
            .Concat([ArticleFields.Mapping, StandingFields.Mapping, InterventionFields.Mapping, OutcomeFields.Mapping, ReviewFields.Mapping, ValidityFields.Mapping]);
        var lengths = new int[Enum.GetNames(typeof(RowKind)).Length];
        foreach (var mapping in mappings)
        {
            lengths[(int)mapping.Row!.Value] = hasOwn ? mapping.LongRowLength : mapping.RowLength;
        }

        lengths[(int)RowKind.Quote] = quoteLength;
        lengths[(int)RowKind.LocalizedText] = LocalizedItem.Length;
        return lengths;
    }
}
