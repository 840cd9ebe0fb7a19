using System.Buffers;

namespace Quoin.Html.Pages;

/// <summary>The paths of a site's pages, and how they lead to each other: by relative addresses, so that a site can be in any folder of a server.</summary>
internal static class SiteAddresses
{
    public const string Index = "index.html";
    public const string Claims = "claims.html";
    public const string Search = "search.html";
    public const string SearchFile = "search.json";
    public const string Style = "quoin.css";
    public const string Map = "sitemap.xml";

    private const string ArticleFolder = "articles/";
    private const string Ending = ".html";

    private static readonly SearchValues<char> SafeCharacters = SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The path of an article's page.</summary>
    /// <exception cref="ArgumentException">The id or the language is not one that a build accepts, and could lead to another folder.</exception>
    public static string OfArticle(Article article, string language) => $"{ArticleFolder}{Safe(article.Id)}.{Safe(language)}{Ending}";

    /// <summary>The path of a page that there is once for each language.</summary>
    /// <param name="page">The path of the page in the language of the site.</param>
    /// <param name="language">The language; null for that of the site.</param>
    public static string In(string page, string? language) => language is null ? page : page[..^Ending.Length] + "." + Safe(language) + Ending;

    /// <summary>The id of an article and the language that a path names; null if it is not that of an article's page.</summary>
    public static (string Id, string Language)? ArticleOf(string path)
    {
        if (!path.StartsWith(ArticleFolder, StringComparison.Ordinal) || !path.EndsWith(Ending, StringComparison.Ordinal))
        {
            return null;
        }

        var name = path.AsSpan(ArticleFolder.Length, Math.Max(0, path.Length - ArticleFolder.Length - Ending.Length));
        var dot = name.IndexOf('.');
        return dot > 0 && IsSafe(name[..dot]) && IsSafe(name[(dot + 1)..]) ? (name[..dot].ToString(), name[(dot + 1)..].ToString()) : null;
    }

    /// <summary>The address of a page from another one.</summary>
    /// <param name="from">The path of the page with the link.</param>
    /// <param name="to">The path of the page to which it leads.</param>
    public static string Relative(string from, string to)
    {
        var (here, there) = (from.Split('/'), to.Split('/'));
        var same = 0;
        while (same < Math.Min(here.Length, there.Length) - 1 && here[same] == there[same])
        {
            same++;
        }

        return string.Concat(Enumerable.Repeat("../", here.Length - 1 - same)) + string.Join('/', there.Skip(same));
    }

    private static string Safe(string name) => IsSafe(name) ? name
        : throw new ArgumentException($"'{name}' cannot be the name of a file; ids and languages have ASCII letters, digits and hyphens.", nameof(name));

    private static bool IsSafe(ReadOnlySpan<char> name) => name.Length > 0 && !name.ContainsAnyExcept(SafeCharacters);
}
