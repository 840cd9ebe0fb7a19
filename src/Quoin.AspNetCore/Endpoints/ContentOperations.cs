using Microsoft.AspNetCore.Http;

namespace Quoin.AspNetCore.Endpoints;

/// <summary>What the endpoints answer.</summary>
internal static class ContentOperations
{
    public static Answer Articles(ContentCall call)
    {
        var start = call.Query.One("after") is { } after ? call.Content.Get(after, StatusCodes.Status400BadRequest, "after").Index + 1 : 0;
        return call.Many(call.Content.Articles.Skip(start), static article => article.Article.Id, static (writer, article) => writer.Write(article.Article, isWhole: false), call.Content.Articles.Count);
    }

    public static Answer Article(ContentCall call) => call.One(writer => writer.Write(call.Article.Article, isWhole: true));

    public static Answer Claims(ContentCall call)
    {
        IReadOnlyList<ServedArticle> articles = call.Value("article").Length > 0 ? [call.Article]
            : call.Query.Many("article") is { Count: > 0 } ids ? [.. ids.Select(id => call.Content.Get(id, StatusCodes.Status400BadRequest, "article")).DistinctBy(static article => article.Index).OrderBy(static article => article.Index)]
            : call.Content.Articles;
        var requested = new RequestedClaims(call.Query, articles);
        var claims = call.Query.One("after") is { } after ? After(call, articles, requested, after) : articles.SelectMany(article => requested.Among(article.Article));
        return call.Many(claims.Where(requested.Accepts), KeyOf, static (writer, claim) => writer.Write(claim, isWhole: true));
    }

    public static Answer Claim(ContentCall call)
    {
        var (article, id) = (call.Article.Article, call.Value("claim"));
        if (!article.ClaimsIncludingInvalid.TryGetValue(id, out var claim))
        {
            throw Refusal.Unknown(StatusCodes.Status404NotFound, $"claim of the article '{article.Id}'", id, article.Claims.Select(static known => known.Id), null, "the list of its claims has their ids.");
        }

        return RequestedClaims.Statuses(call.Query).Contains(claim.Standing.Status) ? call.One(writer => writer.Write(claim, isWhole: true)) : throw Invalid(claim);
    }

    public static Answer Search(ContentCall call)
    {
        var words = call.Query.One("q") ?? throw new Refusal(StatusCodes.Status400BadRequest, "There are no words to search for; give them in 'q', such as '?q=tea'.", "q");
        var hits = call.Content.Search.Find(words, includeInvalid: call.Query.One("status") switch
        {
            null or "active" => false,
            "all" => true,
            var word => throw Refusal.Unknown(StatusCodes.Status400BadRequest, "status", word, ["active", "all"], "status", "use 'active' or 'all'."),
        });
        var rest = call.Query.One("after") is { } after ? hits.SkipWhile(hit => KeyOf(hit) != after).Skip(1) : hits;
        return call.Many(rest, KeyOf, static (writer, hit) => Write(writer, hit), hits.Count);
    }

    private static void Write(EntryWriter writer, Quoin.Html.SearchHit hit)
    {
        if (hit.Claim is { } claim)
        {
            writer.Write(claim, isWhole: false);
        }
        else
        {
            writer.Write(hit.Article, isWhole: false);
        }
    }

    private static string KeyOf(Quoin.Html.SearchHit hit) => hit.Claim is { } claim ? KeyOf(claim) : hit.Article.Id;

    private static string KeyOf(Claim claim) => $"{claim.Article.Id}/{claim.Id}";

    /// <summary>The claims behind one, which need not be among those that are asked for any more.</summary>
    private static IEnumerable<Claim> After(ContentCall call, IReadOnlyList<ServedArticle> articles, RequestedClaims requested, string after)
    {
        var parts = after.Split('/', 2);
        if (parts.Length < 2 || !call.Content.TryGet(parts[0], out var article) || !article.Article.ClaimsIncludingInvalid.TryGetValue(parts[1], out var last))
        {
            throw new Refusal(StatusCodes.Status400BadRequest, $"There is no claim {Refusal.Show(after)}; give 'after' as the address in 'next' has it: an article, a slash and a claim.", "after");
        }

        return requested.Among(article.Article).SkipWhile(claim => !ReferenceEquals(claim, last)).Skip(1)
            .Where(_ => articles.Any(asked => asked.Index == article.Index))
            .Concat(articles.Where(asked => asked.Index > article.Index).SelectMany(asked => requested.Among(asked.Article)));
    }

    private static Refusal Invalid(Claim claim)
    {
        var standing = claim.Standing;
        var on = standing.DecidedOn is { } day ? $" on {day}" : "";
        var (status, what) = standing.Status switch
        {
            Status.Draft => (StatusCodes.Status404NotFound, "is a draft"),
            Status.Superseded => (StatusCodes.Status410Gone, $"was superseded{on}{(standing.SupersededBy is { } successor ? $" by '{successor.Id}'" : "")}"),
            _ => (StatusCodes.Status410Gone, $"was retracted{on}"),
        };
        return new Refusal(status, $"The claim '{claim.Id}' {what}; ask with 'status=all' to get it with that.", null, standing.SupersededBy?.Id);
    }
}
