using Microsoft.Playwright;
using Quoin.Site.Tests.Browser;

namespace Quoin.Site.Tests;

/// <summary>How pages look in windows of phones, tablets and desktops, in both color schemes, without scripts.</summary>
[Collection(BrowserTests.Name)]
public sealed class LayoutTests(Pages pages)
{
    private static readonly int[] Widths = [360, 768, 1440];

    [BrowserTheory]
    [MemberData(nameof(Pages.Names), MemberType = typeof(Pages))]
    public async Task Nothing_overlaps_and_nothing_is_cut(string name)
    {
        foreach (var width in Widths)
        {
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                var page = await pages.Open(name, width, scheme);
                await Shots.Take(page, $"{name}-{width}-{scheme}");

                await AssertInOrder(page, $"{name} at {width}, {scheme}");
                await page.Context.CloseAsync();
            }
        }
    }

    /// <summary>A zoom of 200 % halves the window in CSS pixels.</summary>
    [BrowserTheory]
    [MemberData(nameof(Pages.Names), MemberType = typeof(Pages))]
    public async Task Nothing_overlaps_and_nothing_is_cut_at_200_percent(string name)
    {
        var page = await pages.Open(name, width: 640, scale: 2);

        await AssertInOrder(page, $"{name} at 200 %");
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [MemberData(nameof(Pages.Names), MemberType = typeof(Pages))]
    public async Task A_page_prints_with_all_caveats(string name)
    {
        var page = await pages.Open(name, width: 793);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Shots.Print(page, name);

        await AssertInOrder(page, $"{name} in print");
        await page.Context.CloseAsync();
    }

    private static async Task AssertInOrder(IPage page, string where)
    {
        var faults = await page.EvaluateAsync<string[]>(PageScripts.Overlaps);
        Assert.True(faults.Length == 0, $"{where}: {string.Join("; ", faults)}");
        faults = await page.EvaluateAsync<string[]>(PageScripts.Cuts);
        Assert.True(faults.Length == 0, $"{where}: {string.Join("; ", faults)}");
    }
}
