using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Quoin.Preview.Tests.Serving;

/// <summary>An app with a preview, as a browser sees it.</summary>
public sealed class ServingTests : IDisposable
{
    private static readonly string[] Parts = ["<body>1 < 2", "</", "p><", "/bo", "dy>", "</html>"];

    private readonly ContentFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task An_edit_is_an_event_and_then_on_the_page()
    {
        await using var app = await PreviewedApp.StartAsync(_files);
        using var events = await app.ListenAsync();
        var first = (await events.UntilAsync(static _ => true)).GetProperty("version").GetString();
        var (response, page) = await app.GetAsync("/claim");
        Assert.Contains($"<p>Tea may wake you up.\n  - The trial had twelve people.</p><script src=\"/_quoin/preview/client.js\" data-quoin-version=\"{first}\" defer></script></BODY>", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());

        _files.Edit(ContentFiles.Annotation, "Tea may wake you up.", "Tea may keep you awake.");
        var second = await events.UntilAsync(state => state.GetProperty("version").GetString() != first);

        Assert.Equal(0, second.GetProperty("errors").GetArrayLength());
        Assert.Contains("Tea may keep you awake.\n  - The trial had twelve people.", (await app.GetAsync("/claim")).Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_with_an_error_is_an_event_with_its_place_and_the_page_stays()
    {
        await using var app = await PreviewedApp.StartAsync(_files);
        using var events = await app.ListenAsync();

        _files.Edit(ContentFiles.Annotation, "quote: \"Tea may help you wake up\"", "quote: \"<b>Tea</b> helps\"");
        var broken = await events.UntilAsync(static state => state.GetProperty("errors").GetArrayLength() > 0);

        var error = broken.GetProperty("errors")[0];
        Assert.Equal((ContentFiles.Annotation, 19, 12, "QUO2001"), (error.GetProperty("path").GetString(), error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32(), error.GetProperty("id").GetString()));
        Assert.Contains("Tea may wake you up.", (await app.GetAsync("/claim")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_gets_its_first_caveat_is_not_shown_bare()
    {
        _files.Edit(ContentFiles.Annotation, "    caveats: [small-trial]\n", "");
        await using var app = await PreviewedApp.StartAsync(_files);
        using var events = await app.ListenAsync();
        Assert.Contains("<p>Tea may wake you up.</p>", (await app.GetAsync("/claim")).Text, StringComparison.Ordinal);

        _files.Edit(ContentFiles.Annotation, "    certainty: possible\n", "    certainty: possible\n    caveats: [small-trial]\n");
        var state = await events.UntilAsync(static state => state.GetProperty("notes").GetArrayLength() > 0);

        Assert.StartsWith("'tea/wakes-you-up' has caveats now", state.GetProperty("notes")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("<p>Build the app again</p>", (await app.GetAsync("/claim")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/claim")]
    [InlineData("/json")]
    [InlineData("/_quoin/preview/events")]
    [InlineData("/_quoin/preview/client.js")]
    public async Task A_host_that_is_not_this_machine_is_refused(string path)
    {
        await using var app = await PreviewedApp.StartAsync(_files);

        foreach (var host in new[] { "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.7", "[2001:db8::1]" })
        {
            var (response, text) = await app.GetAsync(path, ("Host", host));
            Assert.Equal((HttpStatusCode.Forbidden, true), (response.StatusCode, text.Contains("only browsers on this machine", StringComparison.Ordinal)));
        }

        // A proxy on this machine, or a tunnel, that passes on what others ask.
        Assert.Equal(HttpStatusCode.Forbidden, (await app.GetAsync(path, ("X-Forwarded-For", "203.0.113.5"))).Response.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.GetAsync(path, ("X-Forwarded-For", "127.0.0.1, unknown"))).Response.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.GetAsync(path, ("X-Forwarded-Host", "tea.example"))).Response.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.GetAsync(path, ("X-Real-IP", "203.0.113.5"))).Response.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.GetAsync(path, ("Forwarded", "for=127.0.0.1, for=203.0.113.5;proto=https"))).Response.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.GetAsync(path, ("Forwarded", "proto=https;For=\"[2001:db8::1]:4711\""))).Response.StatusCode);
    }

    [Fact]
    public async Task Names_of_this_machine_are_answered()
    {
        await using var app = await PreviewedApp.StartAsync(_files);

        foreach (var host in new[] { "localhost:5000", "tea.localhost", "127.0.0.1", "[::1]:80" })
        {
            Assert.Equal(HttpStatusCode.OK, (await app.GetAsync("/claim", ("Host", host))).Response.StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await app.GetAsync("/claim", ("Forwarded", "for=\"[::1]:5000\";proto=http, for=127.0.0.1"))).Response.StatusCode);
    }

    [Fact]
    public async Task Another_machine_is_refused()
    {
        await using var app = await PreviewedApp.StartAsync(_files);
        var context = new DefaultHttpContext { RequestServices = app.Services };
        context.Request.Host = new HostString("localhost");

        Assert.False(Local(null));
        Assert.False(Local("203.0.113.5"));
        Assert.False(Local("::ffff:203.0.113.5"));
        Assert.True(Local("127.0.0.1"));
        Assert.True(Local("::ffff:127.0.0.1"));
        Assert.True(Local("::1"));

        bool Local(string? address)
        {
            context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
            return Quoin.Preview.Serving.LocalRequests.IsLocal(context);
        }
    }

    [Fact]
    public async Task A_page_of_another_origin_does_not_get_the_events()
    {
        await using var app = await PreviewedApp.StartAsync(_files);

        Assert.Equal(HttpStatusCode.Forbidden, (await app.GetAsync("/_quoin/preview/events", ("Origin", "https://evil.example"))).Response.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.GetAsync("/_quoin/preview/events", ("Sec-Fetch-Site", "cross-site"))).Response.StatusCode);
        var (script, _) = await app.GetAsync("/_quoin/preview/client.js", ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(("text/javascript; charset=utf-8", "no-store", "nosniff"), (script.Content.Headers.ContentType?.ToString(), script.Headers.CacheControl?.ToString(), script.Headers.GetValues("X-Content-Type-Options").Single()));
    }

    [Theory]
    [InlineData("/_quoin/preview/../../content/tea.quoin.yaml")]
    [InlineData("/_quoin/preview/..%2f..%2fcontent/tea.quoin.yaml")]
    [InlineData("/_quoin/preview/%2e%2e/%2e%2e/seeds/tea.txt")]
    [InlineData("/_quoin/preview//etc/passwd")]
    [InlineData("/_quoin/preview/client.js/../../../etc/passwd")]
    [InlineData("/_quoin/preview/..\\..\\seeds\\tea.txt")]
    [InlineData("/content/tea.quoin.yaml")]
    [InlineData("/seeds/tea.txt")]
    public async Task No_file_is_served(string path)
    {
        await using var app = await PreviewedApp.StartAsync(_files);

        // As it is: a client of HTTP would resolve the dots.
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, app.Client.BaseAddress!.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        var answer = await new StreamReader(stream).ReadToEndAsync();

        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("Tea", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_pages_get_the_script_whatever_their_length_says()
    {
        await using var app = await PreviewedApp.StartAsync(_files, configure: static app =>
        {
            app.MapGet("/short", static () => Results.Text("<p>Tea", "text/html"));
            app.MapGet("/parts", static async context =>
            {
                context.Response.ContentType = "text/html; charset=utf-8";
                foreach (var part in Parts)
                {
                    await context.Response.WriteAsync(part);
                    await context.Response.Body.FlushAsync();
                }
            });
            app.MapGet("/none", static () => Results.NoContent());
            app.MapGet("/started", static async context =>
            {
                context.Response.ContentType = "text/html";
                context.Response.ContentLength = 6;
                await context.Response.StartAsync();
                await context.Response.WriteAsync("<p>Tea");
            });
        });

        const string Script = "<script src=";
        Assert.DoesNotContain(Script, (await app.GetAsync("/json")).Text, StringComparison.Ordinal);
        Assert.StartsWith("<p>Tea<script src=", (await app.GetAsync("/short")).Text, StringComparison.Ordinal);
        Assert.StartsWith("<p>Tea<script src=", (await app.GetAsync("/started")).Text, StringComparison.Ordinal);
        Assert.Matches("^<body>1 < 2</p><script src=[^>]*></script></body></html>$", (await app.GetAsync("/parts")).Text);
        Assert.Equal(HttpStatusCode.NoContent, (await app.GetAsync("/none")).Response.StatusCode);
    }

    [Fact]
    public async Task The_app_ends_while_browsers_listen()
    {
        var app = await PreviewedApp.StartAsync(_files);
        using var events = await app.ListenAsync();
        await events.UntilAsync(static _ => true);

        await app.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public void Other_environments_are_refused(string environment)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => PreviewedApp.Build(_files, environment));

        Assert.Contains($"the environment is '{environment}'", exception.Message, StringComparison.Ordinal);
    }
}
