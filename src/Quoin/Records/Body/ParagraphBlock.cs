namespace Quoin;

/// <summary>Represents a paragraph: a block of runs.</summary>
public sealed partial class ParagraphBlock : Block
{
    internal ParagraphBlock(BlockData data)
        : base(data)
    {
    }
}
