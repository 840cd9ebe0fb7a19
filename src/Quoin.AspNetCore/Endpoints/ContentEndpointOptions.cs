using Quoin.Html;

namespace Quoin.AspNetCore;

/// <summary>What an app decides about the endpoints that <see cref="QuoinEndpointRouteBuilderExtensions.MapQuoin"/> adds.</summary>
public sealed class ContentEndpointOptions
{
    /// <summary>
    /// Gets or sets a function that returns the address of an article's page in a language, given its BCP 47 tag, for links to it: by default that of the
    /// <see cref="HtmlOptions"/> of the app. Null, or a function that returns null, if it has none. The address of a claim is that of its article with
    /// <c>#claim-</c> and its id.
    /// </summary>
    public Func<Article, string, string?>? ArticleUrl { get; set; }

    /// <summary>
    /// Gets or sets how long a client can use a response without asking again. Null, the default, for not at all: it asks each time, and gets an
    /// answer without a body if nothing has changed. With a time, a claim that was retracted is shown for that long.
    /// </summary>
    public TimeSpan? MaxAge { get; set; }

    /// <summary>Gets or sets how many bytes of responses are kept in memory at most; 32 MB by default, 0 for none.</summary>
    public long CacheSize { get; set; } = 32 * 1024 * 1024;
}
