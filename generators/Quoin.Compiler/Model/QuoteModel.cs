using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>A quote with its anchor.</summary>
/// <remarks>A quote that follows an omission continues the quote before it, with words left out in between.</remarks>
internal sealed record QuoteModel(AnchorModel Anchor, string Language, bool FollowsOmission = false)
{
    /// <summary>The path of the file that the quote is in, as the annotation writes it, if that is a source of the mark alone; otherwise, null.</summary>
    public string? Source { get; init; }

    /// <summary>The same quote in a text that begins with more, or with less if the number is negative.</summary>
    public QuoteModel MovedBy(int length) => this with { Anchor = Anchor with { Span = new Span(Anchor.Span.Start + length, Anchor.Span.Length) } };
}
