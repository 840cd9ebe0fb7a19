namespace Quoin.Compiler.Model;

/// <summary>A quote with its anchor.</summary>
/// <remarks>A quote that follows an omission continues the quote before it, with words left out in between.</remarks>
internal sealed record QuoteModel(AnchorModel Anchor, string Language, bool FollowsOmission = false)
{
    /// <summary>The path of the file that the quote is in, as the annotation writes it, if that is a source of the mark alone; otherwise, null.</summary>
    public string? Source { get; init; }
}
