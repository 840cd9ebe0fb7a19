using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Quoin.AspNetCore.Endpoints;

/// <summary>Answers requests with the content of an app.</summary>
internal sealed class ContentServer(ContentProvider provider, ContentEndpointOptions options)
{
    private const int MaxQueryLength = 2000;

    private readonly Func<Article, string, string?>? _pages = options.ArticleUrl;

    private readonly string? _maxAge = options.MaxAge is { } age && age > TimeSpan.Zero
        ? string.Create(CultureInfo.InvariantCulture, $"max-age={(long)age.TotalSeconds}")
        : null;

    private ServedContent? _content;

    /// <summary>The content, which a preview replaces.</summary>
    private ServedContent Content
    {
        get
        {
            var (articles, content) = (provider.Articles, _content);
            return content is not null && ReferenceEquals(content.Origin, articles) ? content : _content = new ServedContent(provider, articles, options.CacheSize);
        }
    }

    public Task Answer(HttpContext context, ContentOperation operation)
    {
        Answer answer;
        try
        {
            answer = Find(context, operation);
        }
        catch (Refusal refusal)
        {
            return AnswerSender.RefuseAsync(context, refusal);
        }

        return AnswerSender.SendAsync(context, answer, "application/json; charset=utf-8", CacheControl(context));
    }

    public Task Schema(HttpContext context) => AnswerSender.SendAsync(context, ResponseSchema.Answer, "application/schema+json", CacheControl(context));

    private Answer Find(HttpContext context, ContentOperation operation)
    {
        var (request, content) = (context.Request, Content);
        if (request.QueryString.Value is { Length: > MaxQueryLength } text)
        {
            throw new Refusal(StatusCodes.Status414UriTooLong, $"The query has {text.Length} characters; shorten it to {MaxQueryLength}.");
        }

        var (article, claim) = (request.RouteValues["article"] as string ?? "", request.RouteValues["claim"] as string ?? "");
        var languages = article.Length > 0 ? content.Get(article, StatusCodes.Status404NotFound).Languages : content.Languages;
        var query = new RequestQuery(request.Query, operation.Parameters);
        var language = ReaderLanguage.Of(request, query.One("lang"), languages);
        var prefix = Prefix(context, operation.Path);
        return content.Answers.GetOrAdd(
            new AnswerKey(operation.Name, prefix, article, claim, request.QueryString.Value ?? "", language, CultureInfo.CurrentUICulture.Name),
            () => operation.Write(new ContentCall(request, content, query, prefix, PathOf(operation, article), language, _pages)));
    }

    /// <summary>Caches that several readers share must not keep what only some readers may get.</summary>
    private string CacheControl(HttpContext context) =>
        _maxAge is null ? "no-cache" : $"{(context.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>() is null ? "public" : "private")}, {_maxAge}";

    private static string PathOf(ContentOperation operation, string article) => operation.Path.Replace("{article}", Uri.EscapeDataString(article), StringComparison.Ordinal);

    /// <summary>The path of the group: as the app wrote it, or as the request has it if it has parameters of its own.</summary>
    private static string Prefix(HttpContext context, string path)
    {
        var pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        if (pattern is not null && pattern.EndsWith(path, StringComparison.Ordinal) && pattern[..^path.Length] is var prefix && !prefix.Contains('{', StringComparison.Ordinal))
        {
            return $"{context.Request.PathBase.ToUriComponent()}{(prefix.StartsWith('/') || prefix.Length == 0 ? "" : "/")}{prefix}";
        }

        var parts = (context.Request.PathBase + context.Request.Path).ToUriComponent().TrimEnd('/').Split('/');
        return string.Join('/', parts[..Math.Max(0, parts.Length - path.Count(static character => character == '/'))]);
    }
}
