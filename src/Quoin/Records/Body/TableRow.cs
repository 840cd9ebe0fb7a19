namespace Quoin;

/// <summary>Represents a row of a table.</summary>
public sealed partial class TableRow : Block
{
    internal TableRow(BlockData data)
        : base(data)
    {
    }

    /// <summary>Gets whether the cells are the headers of their columns.</summary>
    public bool IsHeader => Cells.Count > 0 && Cells[0].IsHeader;

    /// <summary>Gets the cells, which are also the <see cref="Block.Blocks"/>.</summary>
    public IReadOnlyList<TableCell> Cells => (IReadOnlyList<TableCell>)Blocks;
}
