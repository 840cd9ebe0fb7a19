using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sources;

/// <summary>What a reader sees of a source: its words without markup, with soft line breaks as spaces, and white space between blocks.</summary>
/// <param name="Text">The text.</param>
/// <param name="Blocks">Its blocks, in order. Everything outside of their runs is white space.</param>
/// <param name="Map">Maps it to the file.</param>
internal sealed record ReadingText(string Text, EquatableArray<SourceBlock> Blocks, OffsetMap Map)
{
    /// <summary>Whether the markup is too complex to be read, and was read as text.</summary>
    public bool IsTooComplex { get; init; }
}
