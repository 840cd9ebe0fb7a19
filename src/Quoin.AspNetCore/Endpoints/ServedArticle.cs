namespace Quoin.AspNetCore.Endpoints;

/// <summary>An article, with its place among all.</summary>
internal sealed class ServedArticle
{
    private readonly Lazy<IReadOnlyList<string>> _languages;

    public ServedArticle(Article article, int index)
    {
        (Article, Index) = (article, index);
        _languages = new(ReadLanguages);
    }

    public Article Article { get; }

    public int Index { get; }

    /// <summary>The languages in which something of it can be shown, that of the title first.</summary>
    public IReadOnlyList<string> Languages => _languages.Value;

    private IReadOnlyList<string> ReadLanguages() =>
        [.. Article.Title.Languages.Append(Article.Language).Concat(Article.ClaimsIncludingInvalid.SelectMany(Of)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IReadOnlyList<string> Of(Claim claim)
    {
        if (claim is PlainClaim plain)
        {
            return plain.Statement.Languages;
        }

        var (statement, _) = ((QualifiedClaim)claim).Statement;
        return statement.Languages;
    }
}
