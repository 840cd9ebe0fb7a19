namespace Quoin;

/// <summary>Represents a term of a list of definitions: a block of runs.</summary>
public sealed partial class DefinitionTermBlock : Block
{
    internal DefinitionTermBlock(BlockData data)
        : base(data)
    {
    }
}
