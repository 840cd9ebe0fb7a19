using System.Globalization;

namespace Quoin.Html;

/// <summary>How content is written as HTML. Nothing here leaves out a caveat.</summary>
public sealed record HtmlOptions
{
    /// <summary>Gets the reader's language, as a BCP 47 tag; null for the one of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public string? Language { get; init; }

    /// <summary>Gets what begins every <c>id</c> that is written, for pages with several articles; empty by default.</summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>Gets the level of the highest heading that is written, 1 to 6; 2 by default, because a page's title has 1.</summary>
    public int HeadingLevel { get; init; } = 2;

    /// <summary>
    /// Gets the address of an article's page, for links to it; null, or a function that returns null, if it has none. The address of a mark
    /// is that of its article with the mark's id as fragment.
    /// </summary>
    public Func<Article, string?>? ArticleUrl { get; init; }

    /// <summary>The reader's language, never null.</summary>
    internal string ReaderLanguage => Language ?? CultureInfo.CurrentUICulture.Name;
}
