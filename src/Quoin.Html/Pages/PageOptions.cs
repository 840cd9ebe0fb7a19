namespace Quoin.Html;

/// <summary>What is around content in a page of <see cref="ContentPage"/>.</summary>
public sealed record PageOptions
{
    /// <summary>Gets how the content is written, and in which language; null for the default.</summary>
    public HtmlOptions? Content { get; init; }

    /// <summary>Gets what the head of an article's page says besides what the article says; null for nothing.</summary>
    public MetadataOptions? Metadata { get; init; }

    /// <summary>Gets the address of the style sheet, which is <see cref="ContentPage.StyleSheet"/>.</summary>
    public string StyleUrl { get; init; } = "quoin.css";

    /// <summary>Gets the name of the site, which is the end of the title of pages without an article; null for none.</summary>
    public string? SiteName { get; init; }

    /// <summary>Gets the links to other pages of the site, in the header; empty for none.</summary>
    public IReadOnlyList<PageLink> Navigation { get; init; } = [];

    /// <summary>Gets the links to this page in all of its languages, in the header; empty for none.</summary>
    public IReadOnlyList<PageLink> Languages { get; init; } = [];
}
