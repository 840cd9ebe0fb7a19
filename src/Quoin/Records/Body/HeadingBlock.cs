namespace Quoin;

/// <summary>Represents a heading: a block of runs.</summary>
public sealed partial class HeadingBlock : Block
{
    internal HeadingBlock(BlockData data)
        : base(data)
    {
    }

    /// <summary>Gets the level, from 1 for the highest to 6.</summary>
    public int Level => Data.Number;

    /// <summary>Gets the name by which links refer to the heading, such as <c>side-effects</c>; unique within the article, as GitHub writes it.</summary>
    public string Id => Data.Name;

    /// <summary>Gets the section that begins with the heading; null if none does.</summary>
    public Section? Section => Data.Body.SectionAt(Span.Start);
}
