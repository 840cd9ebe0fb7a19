namespace Quoin;

/// <summary>Represents a definition of the term before it: a block of blocks.</summary>
public sealed partial class DefinitionBlock : Block
{
    internal DefinitionBlock(BlockData data)
        : base(data)
    {
    }
}
