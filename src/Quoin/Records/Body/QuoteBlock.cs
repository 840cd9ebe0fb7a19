namespace Quoin;

/// <summary>Represents a quotation or an alert: a block of blocks.</summary>
public sealed partial class QuoteBlock : Block
{
    internal QuoteBlock(BlockData data)
        : base(data)
    {
    }

    /// <summary>Gets the kind of alert: <c>note</c>, <c>tip</c>, <c>important</c>, <c>warning</c> or <c>caution</c>; null for a quotation.</summary>
    public string? Alert => Data.Name.Length == 0 ? null : Data.Name;
}
