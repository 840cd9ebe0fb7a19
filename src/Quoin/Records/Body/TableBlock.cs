namespace Quoin;

/// <summary>Represents a table.</summary>
public sealed partial class TableBlock : Block
{
    internal TableBlock(BlockData data)
        : base(data)
    {
    }

    /// <summary>Gets the rows, which are also the <see cref="Block.Blocks"/>.</summary>
    public IReadOnlyList<TableRow> Rows => (IReadOnlyList<TableRow>)Blocks;
}
