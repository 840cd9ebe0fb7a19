using System.Text;
using Microsoft.AspNetCore.Http;
using Quoin.Preview.Sessions;

namespace Quoin.Preview.Serving;

/// <summary>What happens to each request while there is a preview: others are refused, pages get the script, and no browser keeps a page.</summary>
/// <param name="session">The session.</param>
/// <param name="endpoints">Answers the requests for what belongs to the preview.</param>
internal sealed class PreviewMiddleware(PreviewSession session, PreviewEndpoints endpoints)
{
    /// <summary>Answers a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="next">The app.</param>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!LocalRequests.IsLocal(context))
        {
            await LocalRequests.RefuseAsync(context).ConfigureAwait(false);
            return;
        }

        if (await endpoints.AnswerAsync(context).ConfigureAwait(false))
        {
            return;
        }

        // The browser would take a page that it has for one that is not changed, and a compressed one has no room for the script.
        var request = context.Request;
        if (request.Headers.Accept.Any(static accept => accept?.Contains("text/html", StringComparison.OrdinalIgnoreCase) is true))
        {
            request.Headers.Remove("If-None-Match");
            request.Headers.Remove("If-Modified-Since");
            request.Headers.Remove("Accept-Encoding");
        }

        context.Response.OnStarting(static state =>
        {
            var response = (HttpResponse)state;
            if (ScriptStream.IsPlainPage(response))
            {
                // The length is another one with the script.
                response.ContentLength = null;
                response.Headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        }, context.Response);

        // The state before the page is written: if another one follows meanwhile, the script asks for the page again.
        var element = Encoding.UTF8.GetBytes(PreviewAddresses.Element(request.PathBase.ToUriComponent(), session.VersionOf(session.State)));
        var body = context.Response.Body;
        await using var stream = new ScriptStream(body, context.Response, element);
        context.Response.Body = stream;
        try
        {
            await next(context).ConfigureAwait(false);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            await stream.CompleteAsync(context.RequestAborted).ConfigureAwait(false);
        }
        finally
        {
            context.Response.Body = body;
        }
    }
}
