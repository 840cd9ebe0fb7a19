using System.Text;
using Microsoft.AspNetCore.Http;
using Quoin.Html;
using Quoin.Html.Pages;
using Quoin.Preview.Sessions;

namespace Quoin.Preview.Sites;

/// <summary>Shows content without an app: the pages that an export writes, and a search.</summary>
/// <param name="session">The session.</param>
/// <param name="roots">Returns the full paths of the folders of content, with forward slashes.</param>
internal sealed class PreviewSite(PreviewSession session, Func<IReadOnlyList<string>> roots)
{
    /// <summary>Allows what the pages have and nothing that content could add.</summary>
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' http: https:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Icon = "favicon.ico";

    private readonly object _lock = new();
    private (PreviewState State, ContentSite Site, SourceLinks Links)? _shown;

    /// <summary>Answers a request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers["Referrer-Policy"] = "no-referrer";
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return;
        }

        await session.FirstAsync(context.RequestAborted).ConfigureAwait(false);
        var (site, links) = Current();
        var path = request.Path.Value is { Length: > 1 } asked ? asked[1..] : SiteAddresses.Index;
        if (path == SiteAddresses.Style)
        {
            await SendAsync(context, "text/css", Encoding.UTF8.GetBytes(ContentPage.StyleSheet)).ConfigureAwait(false);
        }
        else if (path == Icon)
        {
            // Each browser asks for it, and would call it an error that there is none.
            response.StatusCode = StatusCodes.Status204NoContent;
        }
        else if ((site.Find(path) ?? SearchPage(site, path, request)) is { } page)
        {
            await SendAsync(context, "text/html", Render(page)).ConfigureAwait(false);
        }
        else if (links.FileAt(request.PathBase.Add(request.Path).ToUriComponent().TrimStart('/')) is { } file)
        {
            await SendFileAsync(context, file.Path, file.Type).ConfigureAwait(false);
        }
        else
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            var missing = new SitePage("404.html", null, writer => ContentPage.Write(writer, "404", content => content.Write("<p><a href=\"/\">/</a></p>\n"), new PageOptions { Content = new HtmlOptions { Language = site.Language }, StyleUrl = "/" + SiteAddresses.Style }));
            await SendAsync(context, "text/html", Render(missing)).ConfigureAwait(false);
        }
    }

    private (ContentSite Site, SourceLinks Links) Current()
    {
        var state = session.State;
        lock (_lock)
        {
            if (_shown is not { } shown || shown.State != state)
            {
                var links = new SourceLinks(state.Articles.Select(static entry => (entry.Article, entry.Build)), roots());
                var site = new ContentSite([.. state.Articles.Select(static entry => entry.Article)], new SiteOptions { HasSearch = true, Resolve = links.Resolve });
                _shown = shown = (state, site, links);
            }

            return (shown.Site, shown.Links);
        }
    }

    private static SitePage? SearchPage(ContentSite site, string path, HttpRequest request) => site.Languages
        .Where(language => SiteAddresses.In(SiteAddresses.Search, language.Equals(site.Language, StringComparison.OrdinalIgnoreCase) ? null : language) == path)
        .Select(language => site.SearchPage(request.Query["q"].ToString(), language)).FirstOrDefault();

    private static byte[] Render(SitePage page)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        page.Write(writer);
        return Encoding.UTF8.GetBytes(writer.ToString());
    }

    private static async Task SendAsync(HttpContext context, string type, byte[] bytes)
    {
        context.Response.ContentType = type + "; charset=utf-8";
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static async Task SendFileAsync(HttpContext context, string path, string type)
    {
        try
        {
            await using var file = File.OpenRead(path);
            context.Response.ContentType = type;
            if (HttpMethods.IsGet(context.Request.Method))
            {
                await file.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
