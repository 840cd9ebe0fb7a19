using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin.Compiler.Output;

/// <summary>The lengths of the rows that this compiler writes.</summary>
internal static class RowLengths
{
    /// <summary>The lengths by <see cref="RowKind"/>.</summary>
    public static ReadOnlySpan<int> All => Lengths;

    private static readonly int[] Lengths = Create();

    private static int[] Create()
    {
        var mappings = MarkKindDefinition.All.Select(static definition => definition.Mapping)
            .Concat([ArticleFields.Mapping, StandingFields.Mapping, InterventionFields.Mapping, OutcomeFields.Mapping]);
        var lengths = new int[Enum.GetNames(typeof(RowKind)).Length];
        foreach (var mapping in mappings)
        {
            lengths[(int)mapping.Row!.Value] = mapping.RowLength;
        }

        lengths[(int)RowKind.Quote] = QuoteFields.RowLength;
        lengths[(int)RowKind.LocalizedText] = LocalizedItem.Length;
        return lengths;
    }
}
