namespace Quoin;

/// <summary>Represents a footnote: a block of blocks.</summary>
/// <remarks>Footnotes are at the end of <see cref="Article.Body"/>. A run that refers to one has it in <see cref="Run.Footnote"/>.</remarks>
public sealed partial class FootnoteBlock : Block
{
    internal FootnoteBlock(BlockData data)
        : base(data)
    {
    }

    /// <summary>Gets the number of the footnote in the order of the first references; 1-based.</summary>
    public int Number => Data.Number;

    /// <summary>Gets the label that the source gives to the footnote.</summary>
    public string Label => Data.Name;
}
