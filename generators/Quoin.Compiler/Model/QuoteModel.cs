namespace Quoin.Compiler.Model;

/// <summary>A quote with its anchor.</summary>
/// <remarks>A quote that follows an omission continues the quote before it, with words left out in between.</remarks>
internal sealed record QuoteModel(AnchorModel Anchor, string Language, bool FollowsOmission = false);
