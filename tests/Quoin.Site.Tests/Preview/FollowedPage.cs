using Microsoft.Playwright;
using Quoin.Site.Tests.Browser;

namespace Quoin.Site.Tests.Preview;

/// <summary>A page that a preview follows, and all that the browser complained about.</summary>
internal sealed class FollowedPage
{
    private readonly List<string> _complaints = [];

    private FollowedPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add($"{message.Type}: {message.Text} ({message.Location})");
            }
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>What the preview says above the page.</summary>
    public ILocator Overlay => Page.Locator("quoin-preview section");

    public ILocator Heading => Page.Locator("h1").First;

    /// <summary>Opens a page, and waits until it follows the content.</summary>
    public static async Task<FollowedPage> Open(Pages pages, Uri address, int width = 1440, ColorScheme scheme = ColorScheme.Light, bool hasPolicy = true)
    {
        var page = new FollowedPage(await pages.OpenWindow(width, scheme, hasPolicy));
        var events = page.Page.WaitForResponseAsync(static response => response.Url.EndsWith("/events", StringComparison.Ordinal));
        Assert.Equal(200, (await page.Page.GotoAsync(address.AbsoluteUri))!.Status);
        Assert.Equal(200, (await events).Status);

        // A mark that a page does not keep when it is loaded again.
        await page.Page.EvaluateAsync("() => { window.isKept = true; }");
        return page;
    }

    /// <summary>Whether it is still the page that was opened.</summary>
    public Task<bool> IsKept() => Page.EvaluateAsync<bool>("() => window.isKept === true");

    /// <summary>Closes it. The test fails if the browser blocked anything, or a script failed.</summary>
    public async Task Close()
    {
        await Page.Context.CloseAsync();
        Assert.Empty(_complaints);
    }
}
