using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Sources;

/// <summary>A block of a source, as a reader sees it: it has either other blocks or runs of text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its span in the reading text, from its first run to its last.</param>
internal sealed record SourceBlock(BlockKind Kind, Span Span)
{
    /// <summary>
    /// The level of a heading; the first number of an ordered list, plus one, and 0 for other lists; 1 for an open task and 2 for a
    /// done one; the column alignment of a cell, plus 8 in a header row.
    /// </summary>
    public int Number { get; init; }

    /// <summary>The anchor of a heading, the language of code, the label of a footnote; empty for others.</summary>
    public string Name { get; init; } = "";

    /// <summary>The blocks in it, in order.</summary>
    public EquatableArray<SourceBlock> Blocks { get; init; } = [];

    /// <summary>The runs of a block without blocks: contiguous, in order, and together its span.</summary>
    public EquatableArray<SourceRun> Runs { get; init; } = [];
}
