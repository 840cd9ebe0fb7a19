using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin.Compiler.Output;

/// <summary>The lengths of the rows that this compiler writes, by <see cref="RowKind"/>.</summary>
internal static class RowLengths
{
    /// <summary>Those of an article whose quotes are all from its own source.</summary>
    public static ReadOnlySpan<int> All => Lengths;

    /// <summary>Those of a library whose marks have sources of their own.</summary>
    public static ReadOnlySpan<int> WithSources => LongLengths;

    private static readonly int[] Lengths = Create(QuoteFields.RowLength);
    private static readonly int[] LongLengths = Create(QuoteFields.LongRowLength);

    private static int[] Create(int quoteLength)
    {
        var mappings = MarkKindDefinition.All.Select(static definition => definition.Mapping)
            .Concat([ArticleFields.Mapping, StandingFields.Mapping, InterventionFields.Mapping, OutcomeFields.Mapping, ReviewFields.Mapping, ValidityFields.Mapping]);
        var lengths = new int[Enum.GetNames(typeof(RowKind)).Length];
        foreach (var mapping in mappings)
        {
            lengths[(int)mapping.Row!.Value] = mapping.RowLength;
        }

        lengths[(int)RowKind.Quote] = quoteLength;
        lengths[(int)RowKind.LocalizedText] = LocalizedItem.Length;
        return lengths;
    }
}
