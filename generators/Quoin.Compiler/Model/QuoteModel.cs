namespace Quoin.Compiler.Model;

/// <summary>A quote with its place.</summary>
/// <param name="Anchor">The place.</param>
/// <param name="Language">The language of the words.</param>
/// <param name="FollowsOmission">Whether it goes on with the quote before it, with something left out between the two.</param>
internal sealed record QuoteModel(AnchorModel Anchor, string Language, bool FollowsOmission = false);
