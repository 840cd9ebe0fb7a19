namespace Quoin.Tool.Listings;

/// <summary>The languages in which an article can be shown.</summary>
internal static class ArticleLanguages
{
    /// <summary>The languages in which an article has a title, a valid claim or a caveat, in ordinal order of their tags.</summary>
    public static IReadOnlyList<string> Of(Article article) =>
    [
        .. article.Claims.SelectMany(Of).Concat(article.Caveats.SelectMany(static caveat => caveat.Statement.Languages)).Concat(article.Title.Languages)
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal),
    ];

    /// <summary>The languages in which a claim can be read.</summary>
    public static IReadOnlyList<string> Of(Claim claim) =>
        claim is QualifiedClaim { Statement: var (statement, _) } ? statement.Languages : ((PlainClaim)claim).Statement.Languages;

    /// <summary>Whether a tag is a language or, like uk-UA, a variant of it.</summary>
    public static bool IsIn(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');
}
