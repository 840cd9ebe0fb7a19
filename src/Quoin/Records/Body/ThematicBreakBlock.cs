namespace Quoin;

/// <summary>Represents a change of topic, usually shown as a line. It has no text.</summary>
public sealed partial class ThematicBreakBlock : Block
{
    internal ThematicBreakBlock(BlockData data)
        : base(data)
    {
    }
}
