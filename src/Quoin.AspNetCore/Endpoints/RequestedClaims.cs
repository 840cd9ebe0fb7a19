using Microsoft.AspNetCore.Http;
using Quoin.AspNetCore.Rendering;

namespace Quoin.AspNetCore.Endpoints;

/// <summary>Which claims a request asks for: those that meet all conditions that it gives.</summary>
internal sealed class RequestedClaims
{
    /// <summary>The names of the parameters.</summary>
    public static readonly IReadOnlyList<string> Parameters = ["kind", "certainty", "about", "section", "status", "on"];

    private readonly IReadOnlyList<string> _kinds;
    private readonly IReadOnlyList<string> _certainties;
    private readonly IReadOnlyList<Status> _statuses;
    private readonly string? _about;
    private readonly string? _section;
    private readonly Iso8601Date? _day;

    /// <param name="query">The request.</param>
    /// <param name="articles">The articles whose claims are asked for.</param>
    public RequestedClaims(RequestQuery query, IEnumerable<ServedArticle> articles)
    {
        var words = new WordsInForce(articles.Select(static article => article.Article));
        _kinds = query.Words("kind", words.Kinds);
        _certainties = query.Words("certainty", words.Certainties);
        _statuses = Statuses(query);
        _day = query.Day("on");
        _about = Id(query, "about", "term", articles, static article => article.Terms.Select(static term => term.Id).Concat(article.Claims.SelectMany(static claim => claim.Terms.Select(term => term.ReferenceFrom(claim.Article)))));
        _section = Id(query, "section", "section", articles, static article => article.Sections.Select(static section => section.Id));
    }

    /// <summary>The claims of an article from which those that are asked for are picked: without what is not valid, unless it is asked for.</summary>
    public IReadOnlyList<Claim> Among(Article article) => _statuses is [Status.Active] ? article.Claims : article.ClaimsIncludingInvalid;

    /// <summary>Whether a claim meets the conditions.</summary>
    public bool Accepts(Claim claim) =>
        _statuses.Contains(claim.Standing.Status)
        && (_kinds.Count == 0 || _kinds.Contains(claim.KindName) || _kinds.Contains(WordsInForce.Of(claim.Kind)))
        && (_certainties.Count == 0 || WordsInForce.Of(claim) is { } certainty && _certainties.Contains(certainty))
        && (_section is null || claim.Section?.Id == _section)
        && (_about is null || claim.Terms.Any(term => term.ReferenceFrom(claim.Article) == _about))
        && (_day is not { } day || (!(day < claim.ValidFrom) && !(day > claim.ValidUntil)));

    /// <summary>Valid ones unless asked, all of them, or those of some statuses.</summary>
    public static IReadOnlyList<Status> Statuses(RequestQuery query) => query.Many("status") switch
    {
        [] => [Status.Active],
        ["all"] => Enum.GetValues<Status>(),
        var words => [.. words.Select(static word => WordTable<Status>.TryGet(word, out var status) ? status : throw Refusal.Unknown(
            StatusCodes.Status400BadRequest, "status", word, [.. WordTable<Status>.All.Select(static known => known.Word), "all"], "status",
            "use 'active', 'draft', 'retracted', 'superseded' or 'all'."))],
    };

    private static string? Id(RequestQuery query, string parameter, string what, IEnumerable<ServedArticle> articles, Func<Article, IEnumerable<string>> ids)
    {
        if (query.One(parameter) is not { } id || articles.Any(article => ids(article.Article).Contains(id, StringComparer.Ordinal)))
        {
            return query.One(parameter);
        }

        throw Refusal.Unknown(StatusCodes.Status400BadRequest, what, id, articles.SelectMany(article => ids(article.Article)).Distinct(), parameter, $"give '{parameter}' as an id in the articles that are asked for.");
    }
}
