namespace Quoin;

/// <summary>Represents an image in the source.</summary>
public sealed partial record Image
{
    internal Image(string url, string alternativeText, string? title)
    {
        Url = url;
        AlternativeText = alternativeText;
        Title = title;
    }

    /// <summary>Gets the address: an http or https address or a relative address; empty if the source has an address of another kind.</summary>
    public string Url { get; }

    /// <summary>Gets the text for readers who do not see the image; can be empty. It is not part of the text of the source.</summary>
    public string AlternativeText { get; }

    /// <summary>Gets the title, which is usually shown as a tooltip; null if there is none.</summary>
    public string? Title { get; }
}
