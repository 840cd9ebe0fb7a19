using System.Reflection;
using Microsoft.AspNetCore.Http;
using Quoin.Preview.Sessions;

namespace Quoin.Preview.Serving;

/// <summary>Answers the requests for what belongs to the preview: its script and its events. Nothing is read from the disk for a request.</summary>
/// <param name="session">The session.</param>
/// <param name="stopping">Ends the streams of events, which the app would wait for.</param>
internal sealed class PreviewEndpoints(PreviewSession session, CancellationToken stopping)
{
    /// <summary>How often a comment is sent, so that a browser that is gone is noticed.</summary>
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(20);

    private static readonly byte[] Script = Read("Quoin.Preview.client.js");

    /// <summary>Answers a request.</summary>
    /// <returns>Whether it was for the preview.</returns>
    public async Task<bool> AnswerAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(PreviewAddresses.Folder, StringComparison.Ordinal))
        {
            return false;
        }

        var response = context.Response;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!LocalRequests.IsOwn(context))
        {
            await LocalRequests.RefuseAsync(context).ConfigureAwait(false);
        }
        else if (!HttpMethods.IsGet(context.Request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET";
        }
        else if (context.Request.Path == PreviewAddresses.Script)
        {
            response.ContentType = "text/javascript; charset=utf-8";
            response.ContentLength = Script.Length;
            await response.Body.WriteAsync(Script, context.RequestAborted).ConfigureAwait(false);
        }
        else if (context.Request.Path == PreviewAddresses.Events)
        {
            await SendAsync(context).ConfigureAwait(false);
        }
        else
        {
            response.StatusCode = StatusCodes.Status404NotFound;
        }

        return true;
    }

    private async Task SendAsync(HttpContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        try
        {
            await using var states = session.StatesAsync(end.Token).GetAsyncEnumerator(end.Token);
            var next = states.MoveNextAsync().AsTask();
            while (true)
            {
                var text = await Task.WhenAny(next, Task.Delay(Pulse, end.Token)).ConfigureAwait(false) == next && await next.ConfigureAwait(false)
                    ? $"data: {StateJson.Write(session, states.Current)}\n\n"
                    : ":\n\n";
                end.Token.ThrowIfCancellationRequested();
                await context.Response.WriteAsync(text, end.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
                next = next.IsCompleted ? states.MoveNextAsync().AsTask() : next;
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The browser is gone, or the app ends.
        }
    }

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
