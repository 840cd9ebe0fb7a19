namespace Quoin;

/// <summary>Represents an item of a list: a block of blocks.</summary>
public sealed partial class ListItemBlock : Block
{
    internal ListItemBlock(BlockData data)
        : base(data)
    {
    }

    /// <summary>Gets whether the task is done; null for an item that is no task.</summary>
    public bool? IsChecked => Data.Number == 0 ? null : Data.Number == 2;
}
