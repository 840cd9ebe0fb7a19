using System.Globalization;

namespace Quoin.Html;

/// <summary>How content is written as HTML. Nothing here leaves out a caveat.</summary>
public sealed record HtmlOptions
{
    /// <summary>What is written without options.</summary>
    internal static readonly HtmlOptions Default = new();

    /// <summary>Gets the reader's language, as a BCP 47 tag; null or empty for the one of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public string? Language { get; init; }

    /// <summary>Gets what begins every <c>id</c> that is written, for pages with several articles; empty by default.</summary>
    /// <exception cref="ArgumentException">It is null or has white space, which no id can have.</exception>
    public string IdPrefix
    {
        get;
        init => field = value is not null && !value.Any(char.IsWhiteSpace)
            ? value
            : throw new ArgumentException($"'{value}' cannot begin an id; use letters, digits and hyphens.", nameof(value));
    } = "";

    /// <summary>Gets the level of the highest heading that is written, 1 to 6; 2 by default, because a page's title has 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no level of a heading.</exception>
    public int HeadingLevel
    {
        get;
        init => field = value is >= 1 and <= 6 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A heading has a level from 1 to 6.");
    } = 2;

    /// <summary>Gets whether an article with at least two headings begins with a table of contents; true by default.</summary>
    public bool HasContents { get; init; } = true;

    /// <summary>
    /// Gets the day for which claims are written: a claim that is not valid on it is marked as such. Null, which is the default, to write
    /// only the days that the annotation gives.
    /// </summary>
    public DateOnly? ValidOn { get; init; }

    /// <summary>
    /// Gets a function that returns the address of an article's page in a language, for links to it, given the BCP 47 tag of the reader's language, or of
    /// the article's if the reader's is not known. Null, or a function that returns null, if it has none. The address of a mark is that of its
    /// article with the mark's id as fragment.
    /// </summary>
    public Func<Article, string, string?>? ArticleUrl { get; init; }

    /// <summary>
    /// Gets a function that returns the address for a relative address of a link or an image in an article, which is relative to the file of
    /// its source; null, which is the default, to write it as it is. If the function returns null, the link or the image is left out, and its
    /// text is written.
    /// </summary>
    public Func<Article, string, string?>? RelativeUrl { get; init; }

    /// <summary>The reader's language, never null.</summary>
    internal string ReaderLanguage => Language is null or "" ? CultureInfo.CurrentUICulture.Name : Language;

    /// <summary>The address of an article's page for the reader; null if it has none.</summary>
    internal string? AddressOf(Article article) => ArticleUrl?.Invoke(article, ReaderLanguage is { Length: > 0 } language ? language : article.Language);
}
