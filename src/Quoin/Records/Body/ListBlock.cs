namespace Quoin;

/// <summary>Represents a list, with or without numbers.</summary>
public sealed partial class ListBlock : Block
{
    internal ListBlock(BlockData data)
        : base(data)
    {
    }

    /// <summary>Gets whether the items are numbered.</summary>
    public bool IsOrdered => Data.Number > 0;

    /// <summary>Gets the number of the first item; 1 for a list without numbers.</summary>
    public int Start => IsOrdered ? Data.Number - 1 : 1;

    /// <summary>Gets the items, which are also the <see cref="Block.Blocks"/>.</summary>
    public IReadOnlyList<ListItemBlock> Items => (IReadOnlyList<ListItemBlock>)Blocks;
}
