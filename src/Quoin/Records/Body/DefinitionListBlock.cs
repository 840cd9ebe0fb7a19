namespace Quoin;

/// <summary>Represents a list of terms, each followed by its definitions: blocks of type <see cref="DefinitionTermBlock"/> and <see cref="DefinitionBlock"/>.</summary>
public sealed partial class DefinitionListBlock : Block
{
    internal DefinitionListBlock(BlockData data)
        : base(data)
    {
    }
}
