namespace Quoin.Definitions;

/// <summary>What a run of a block is. Compiled content holds the numbers: append only.</summary>
internal enum RunKind
{
    /// <summary>Text.</summary>
    Text = 0,

    /// <summary>A line break that the author wants: a line feed.</summary>
    LineBreak = 1,

    /// <summary>A reference to a footnote, without text.</summary>
    FootnoteReference = 2,

    /// <summary>An image, without text.</summary>
    Image = 3,
}
