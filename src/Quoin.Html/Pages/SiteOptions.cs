namespace Quoin.Html.Pages;

/// <summary>How the pages of a site are written.</summary>
internal sealed record SiteOptions
{
    /// <summary>The name of the site; null for the word for articles.</summary>
    public string? Name { get; init; }

    /// <summary>The absolute address of the site, which ends with a slash; null if it is not known.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The language of the pages at the root; null for the one of most articles.</summary>
    public string? Language { get; init; }

    /// <summary>Whether a server answers searches.</summary>
    public bool HasSearch { get; init; }

    /// <summary>Where a relative address in an article leads, as a path in the site, given the address and the language of the page; null for nowhere.</summary>
    public Func<Article, string, string, string?>? Resolve { get; init; }
}
