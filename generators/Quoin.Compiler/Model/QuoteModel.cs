namespace Quoin.Compiler;

/// <summary>A quote with its place.</summary>
public sealed record QuoteModel(AnchorModel Anchor, string Language);
