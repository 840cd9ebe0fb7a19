using Quoin.Tables;

namespace Quoin;

/// <summary>Represents a cell of a table: a block of runs.</summary>
public sealed partial class TableCell : Block
{
    internal TableCell(BlockData data)
        : base(data)
    {
    }

    /// <summary>Gets whether the cell is the header of its column.</summary>
    public bool IsHeader => Data.Number >= BodyItem.HeaderCell;

    /// <summary>Gets how the text is aligned.</summary>
    public TableAlignment Alignment => (TableAlignment)(Data.Number % BodyItem.HeaderCell);
}
