namespace Quoin.Site;

/// <summary>The addresses of the site's pages, in the language of the request.</summary>
internal static class SiteAddresses
{
    /// <summary>The address of the page of an article.</summary>
    public static string Of(Article article) => $"/{SiteLanguages.Current}/articles/{article.Id}";
}
