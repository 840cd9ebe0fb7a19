namespace Quoin.Html;

/// <summary>Represents a link in the header of a page.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Url">Its address.</param>
public sealed record PageLink(string Text, string Url)
{
    /// <summary>Gets the language of the text and of the page, as a BCP 47 tag; null if it is that of this page.</summary>
    public string? Language { get; init; }

    /// <summary>Gets whether it leads to this page.</summary>
    public bool IsCurrent { get; init; }
}
