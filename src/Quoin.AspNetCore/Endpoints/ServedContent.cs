using System.Diagnostics.CodeAnalysis;
using Quoin.Html;

namespace Quoin.AspNetCore.Endpoints;

/// <summary>The articles that an app serves, with what is computed of them once. It is replaced when the content is.</summary>
internal sealed class ServedContent
{
    private readonly Dictionary<string, ServedArticle> _byId = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<string>> _languages;
    private readonly ContentProvider _provider;

    /// <param name="provider">What has the articles.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="cacheSize">How many bytes of responses are kept.</param>
    public ServedContent(ContentProvider provider, IReadOnlyList<Article> articles, long cacheSize)
    {
        (_provider, Origin) = (provider, articles);
        Articles = [.. articles.Select(static (article, i) => new ServedArticle(article, i))];
        foreach (var article in Articles)
        {
            _byId.TryAdd(article.Article.Id, article);
        }

        _languages = new(() => [.. Articles.SelectMany(static article => article.Languages).Distinct(StringComparer.OrdinalIgnoreCase)]);
        Answers = new AnswerCache(cacheSize);
    }

    /// <summary>The list that this was computed of.</summary>
    public IReadOnlyList<Article> Origin { get; }

    public IReadOnlyList<ServedArticle> Articles { get; }

    /// <summary>All languages, the first article's first.</summary>
    public IReadOnlyList<string> Languages => _languages.Value;

    public SearchIndex Search => _provider.Search;

    public AnswerCache Answers { get; }

    public bool TryGet(string id, [NotNullWhen(true)] out ServedArticle? article) => _byId.TryGetValue(id, out article);

    /// <summary>The article with an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="status">The status of the response if there is none.</param>
    /// <param name="parameter">The parameter that gives it; null if the path does.</param>
    public ServedArticle Get(string id, int status, string? parameter = null) => TryGet(id, out var article) ? article
        : throw Refusal.Unknown(status, "article", id, _byId.Keys, parameter, "the list of articles has their ids.");
}
