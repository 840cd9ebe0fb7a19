namespace Quoin.Compiler.Model;

/// <summary>A quote with its anchor.</summary>
/// <remarks>A quote that follows an omission continues the quote before it, with words left out in between.</remarks>
internal sealed record QuoteModel(AnchorModel Anchor, string Language, bool FollowsOmission = false)
{
    /// <summary>The source, if it is not the annotation's own, in which the anchor then is.</summary>
    public OtherSourceModel? Other { get; init; }
}

/// <summary>The source of a quote in a library that is not the library's own.</summary>
/// <param name="Path">The path of the source, as the annotation writes it.</param>
/// <param name="Words">The words of the quote, as in the reading text.</param>
internal sealed record OtherSourceModel(string Path, string Words);
