namespace Quoin.Site;

/// <summary>The addresses of the site's pages.</summary>
internal static class SiteAddresses
{
    /// <summary>The address of the page of an article, in the language of the request.</summary>
    public static string Of(Article article) => Of(article, SiteLanguages.Current);

    /// <summary>The address of the page of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="language">The tag of a language of the site.</param>
    public static string Of(Article article, string language) => $"/{language}/articles/{article.Id}";
}
