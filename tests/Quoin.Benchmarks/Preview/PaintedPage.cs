using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Quoin.Benchmarks.Preview;

/// <summary>A page in Chromium that reports its heading each time that another one was painted.</summary>
internal sealed class PaintedPage : IAsyncDisposable
{
    /// <summary>The task that follows a frame's callbacks runs after the frame was painted.</summary>
    private const string Report = """
        (() => {
            let last = null, isAsked = false;
            const look = () => {
                if (isAsked) return;
                isAsked = true;
                requestAnimationFrame(() => setTimeout(() => {
                    isAsked = false;
                    const text = document.querySelector('h1')?.textContent ?? '';
                    if (text !== last) window.painted(last = text);
                }));
            };
            new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
            look();
        })();
        """;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IPage _page;
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _painted = new(StringComparer.Ordinal);

    private PaintedPage(IPlaywright playwright, IBrowser browser, IPage page) => (_playwright, _browser, _page) = (playwright, browser, page);

    /// <summary>Starts the browser.</summary>
    /// <param name="chromium">The program.</param>
    public static async Task<PaintedPage> StartAsync(string chromium)
    {
        var playwright = await Playwright.CreateAsync();

        // A container's user is root, for whom Chromium has no sandbox. It shows nothing but this page.
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox"] });
        var page = new PaintedPage(playwright, browser, await browser.NewPageAsync());
        await page._page.ExposeFunctionAsync<string>("painted", text => page.SourceOf(text).TrySetResult());
        await page._page.AddInitScriptAsync(Report);
        return page;
    }

    /// <summary>Opens a page.</summary>
    public async Task OpenAsync(Uri address) => _ = await _page.GotoAsync(address.AbsoluteUri);

    /// <summary>Waits until a heading was painted.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="patience">How long.</param>
    public Task UntilAsync(string heading, TimeSpan patience) => SourceOf(heading).Task.WaitAsync(patience);

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private TaskCompletionSource SourceOf(string heading) => _painted.GetOrAdd(heading, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
