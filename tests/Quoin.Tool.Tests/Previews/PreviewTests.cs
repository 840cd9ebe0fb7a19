using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Quoin.Tool.Tests.Previews;

/// <summary>Content in the browser while it is edited, without an app.</summary>
public sealed partial class PreviewTests
{
    private const string Annotation = "content/tea.quoin.yaml";

    [Fact]
    public async Task Each_save_is_on_the_page_and_errors_leave_the_last_one()
    {
        using var place = Workplace.Tea;
        using var preview = place.Start(false, "preview", "--open", "no");
        using var client = Client(preview);
        using var events = new StreamReader(await client.GetStreamAsync("_quoin/preview/events"));
        await NextAsync(events);
        Assert.Contains("<a href=\"articles/tea.en.html\">Tea</a>", await client.GetStringAsync(""), StringComparison.Ordinal);
        var page = await client.GetStringAsync("articles/tea.en.html");
        Assert.Contains("the trial was small", page, StringComparison.Ordinal);
        Assert.Contains("<script src=\"/_quoin/preview/client.js\"", page, StringComparison.Ordinal);
        Assert.Contains("wakes-you-up", await client.GetStringAsync("claims.html"), StringComparison.Ordinal);
        Assert.Contains("Tea may wake you up.", await client.GetStringAsync("search.html?q=wake"), StringComparison.Ordinal);
        Assert.Contains("value=\"&lt;script&gt;\"", await client.GetStringAsync("search.html?q=%3Cscript%3E"), StringComparison.Ordinal);
        Assert.Contains(".quoin-page", await client.GetStringAsync("quoin.css"), StringComparison.Ordinal);

        place.Edit(Annotation, "Tea may wake you up.", "Tea may keep you awake.");
        await NextAsync(events);
        Assert.Contains("Tea may keep you awake.", await client.GetStringAsync("claims.html"), StringComparison.Ordinal);
        preview.WaitFor("No findings\n");

        place.Edit("seeds/tea.txt", "Tea may help", "Tee may help");
        Assert.Contains("\"id\":\"QUO2001\"", await NextAsync(events), StringComparison.Ordinal);
        Assert.Contains("Tea may keep you awake.", await client.GetStringAsync("claims.html"), StringComparison.Ordinal);
        preview.WaitFor("1 error in 1 file");

        Assert.Equal(0, preview.Interrupt());
    }

    [Fact]
    public async Task Only_this_machine_is_answered_and_no_file_but_images_of_the_content()
    {
        using var place = Workplace.Tea
            .Write("secret.png", "secret").Write("content/notes.txt", "secret").Write("seeds/a.svg", "secret").WriteBytes("seeds/cup.png", [1, 2, 3]);
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(place.PathOf("seeds/link.png"), place.PathOf("secret.png"));
        }

        using var preview = place.Start(false, "preview", "--open", "no");
        using var client = Client(preview);
        Assert.Equal([1, 2, 3], await client.GetByteArrayAsync("files/1/cup.png"));

        foreach (var path in new[]
        {
            "/secret.png", "/files/1/../secret.png", "/files/1/..%2fsecret.png", "/files/1/%2e%2e/secret.png", "/files/1/..\\secret.png", "/files/1/link.png", "/files/1/a.svg", "/files/0/notes.txt", "/files/2/cup.png",
            "/files/-1/cup.png", "/files/1/", "/files//etc/passwd", "/files/1//etc/passwd", "/content/tea.quoin.yaml", "/articles/../../secret.png", "/articles/..%2f..%2fsecret.png.html", "/articles/tea.xx.html",
        })
        {
            var answer = await RawAsync(client, $"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            Assert.Matches("^HTTP/1.1 40[04] ", answer);
            Assert.DoesNotContain("secret\n", answer + "\n", StringComparison.Ordinal);
        }

        Assert.StartsWith("HTTP/1.1 403 ", await RawAsync(client, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 405 ", await RawAsync(client, "DELETE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
        var page = await client.GetAsync("articles/tea.en.html");
        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
        Assert.Contains("script-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_shown_is_said_in_one_line()
    {
        using var place = new Workplace();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = $"{((IPEndPoint)taken.LocalEndpoint).Port}";

        Assert.StartsWith("quoin: Nothing was checked: there is no annotation in", place.Quoin("preview", "--open", "no").Error, StringComparison.Ordinal);
        Assert.Equal("quoin: The folder 'no-such' does not exist; name the folder of a project, or one with the folders content and seeds\n", place.Quoin("preview", "no-such").Error);
        Assert.Equal("quoin: --port cannot be 70000; name a port from 1 to 65535\n", place.Quoin("preview", "--port", "70000").Error);
        Assert.Equal($"quoin: The port {port} is in use; name another one, or leave --port out\n", place.Quoin("preview", "--port", port).Error);
    }

    private static HttpClient Client(Support.RunningCommand preview) =>
        new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(Address().Match(preview.WaitFor("Ctrl+C ends it\n")).Value) };

    private static async Task<string> NextAsync(StreamReader events)
    {
        while (await events.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException("The stream of events ended.");
    }

    private static async Task<string> RawAsync(HttpClient client, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, client.BaseAddress!.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        return await new StreamReader(stream).ReadToEndAsync();
    }

    [GeneratedRegex("http://localhost:[0-9]+/")]
    private static partial Regex Address();
}
