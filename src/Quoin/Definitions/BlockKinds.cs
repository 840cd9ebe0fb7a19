namespace Quoin.Definitions;

/// <summary>What the kinds of block hold, for the compiler, which writes them, and the runtime, which reads them.</summary>
internal static class BlockKinds
{
    /// <summary>Whether a block of this kind holds other blocks; the others hold runs of text.</summary>
    public static bool HasBlocks(BlockKind kind) => kind
        is BlockKind.List or BlockKind.ListItem or BlockKind.Quote or BlockKind.Table or BlockKind.TableRow
        or BlockKind.Footnote or BlockKind.DefinitionList or BlockKind.Definition;

    /// <summary>Whether a block of this kind has a number.</summary>
    public static bool HasNumber(BlockKind kind) => kind is BlockKind.Heading or BlockKind.List or BlockKind.ListItem or BlockKind.TableCell;

    /// <summary>Whether a block of this kind has a name.</summary>
    public static bool HasName(BlockKind kind) => kind is BlockKind.Heading or BlockKind.Quote or BlockKind.Code or BlockKind.Footnote;
}
