using System.Globalization;

namespace Quoin.Html;

/// <summary>What an app knows about the page of an article and the article does not say.</summary>
public sealed record MetadataOptions
{
    /// <summary>Gets the language of the page, as a BCP 47 tag; null for the one of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Gets a function that returns the address of the article's page in a language, given its BCP 47 tag: an absolute http or https address. Null, or
    /// a function that returns null, if it has none: then nothing that needs an address is written.
    /// </summary>
    public Func<Article, string, string?>? ArticleUrl { get; init; }

    /// <summary>Gets the languages in which the article has pages, as BCP 47 tags; null for those of its title.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>Gets the name of the site; null for none.</summary>
    public string? SiteName { get; init; }

    /// <summary>Gets the absolute http or https address of an image that stands for the page; null for none.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>Gets what can be seen in the image; null for none.</summary>
    public string? ImageDescription { get; init; }

    /// <summary>Gets whether the page informs about medicine: it is then described as a <c>MedicalWebPage</c>, and otherwise as a <c>WebPage</c>.</summary>
    public bool IsMedical { get; init; }

    /// <summary>
    /// Gets the claim that describes the page, which is written with its standing and all of its caveats; null for the article's authors, date
    /// and headings.
    /// </summary>
    public Claim? Lead { get; init; }

    /// <summary>Gets the day on which claims must be valid to be listed; null to list them whatever days the annotation gives.</summary>
    public DateOnly? ValidOn { get; init; }

    /// <summary>Gets how many claims are listed at most, in the order of the annotation; 50 by default.</summary>
    public int MaxClaims { get; init; } = 50;

    /// <summary>Gets whether a <c>title</c> element is written, true by default; false if the page has one.</summary>
    public bool WritesTitle { get; init; } = true;
}
