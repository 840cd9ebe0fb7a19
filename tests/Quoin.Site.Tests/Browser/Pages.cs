using Microsoft.Playwright;
using Quoin.Site.Tests.Gallery;

namespace Quoin.Site.Tests.Browser;

/// <summary>The site and the gallery, and a browser to look at them. One for all tests that use a browser.</summary>
public sealed class Pages : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private SiteProcess? _site;
    private GalleryHost? _gallery;

    /// <summary>The pages by name. Those of the gallery show what the first article does not have.</summary>
    public static TheoryData<string> Names => [.. All];

    /// <summary>The names.</summary>
    public static IReadOnlyCollection<string> All => Addresses.Keys;

    private static Dictionary<string, string> Addresses { get; } = new(StringComparer.Ordinal)
    {
        ["index-en"] = "site/en",
        ["index-uk"] = "site/uk",
        ["article-en"] = "site/en/articles/ketamine-in-addiction-therapy",
        ["article-uk"] = "site/uk/articles/ketamine-in-addiction-therapy",
        ["claims-en"] = "site/en/claims",
        ["claims-uk"] = "site/uk/claims",
        ["search-en"] = "site/en/search?q=craving",
        ["search-uk"] = "site/uk/search?q=кетамін",
        ["search-empty"] = "site/en/search",
        ["everything"] = "gallery/everything",
        ["crowded"] = "gallery/crowded",
        ["right-to-left"] = "gallery/right-to-left",
        ["parts"] = "gallery/parts",
    };

    /// <summary>Opens a page.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="width">The width of the window in CSS pixels.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="hasScripts">Whether scripts run. The pages have none, but a checker is one.</param>
    /// <param name="scale">Device pixels to a CSS pixel.</param>
    public async Task<IPage> Open(string name, int width = 1440, ColorScheme scheme = ColorScheme.Light, bool hasScripts = false, float scale = 1)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = hasScripts,
            DeviceScaleFactor = scale,
            BypassCSP = hasScripts,
            Locale = "en-GB",
        });
        var page = await context.NewPageAsync();
        var response = await page.GotoAsync(AddressOf(name), new() { WaitUntil = WaitUntilState.Load });
        Assert.Equal(200, response!.Status);
        return page;
    }

    /// <summary>The HTML of a page, as the server sends it.</summary>
    public async Task<string> Read(string name)
    {
        using var client = new HttpClient();
        return (await client.GetStringAsync(new Uri(AddressOf(name)))).Replace(_site!.Address.AbsoluteUri, "http://site/", StringComparison.Ordinal);
    }

    /// <summary>The address of a page.</summary>
    public string AddressOf(string name) => Addresses[name].Split('/', 2) is ["site", var rest] ? $"{_site!.Address.AbsoluteUri.TrimEnd('/')}/{rest}" : $"{_gallery!.Address}/{Addresses[name].Split('/', 2)[1]}";

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Chromium.IsMissing)
        {
            return;
        }

        _site = await SiteProcess.Start();
        _gallery = await GalleryHost.Start();
        _playwright = await Playwright.CreateAsync();
        // A container's user is root, for whom Chromium has no sandbox. It shows nothing but these pages.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = ["--no-sandbox", "--font-render-hinting=none"] });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _site?.Dispose();
        if (_gallery is not null)
        {
            await _gallery.DisposeAsync();
        }
    }
}
