using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Quoin.Site.Tests.Browser;

namespace Quoin.Site.Tests;

/// <summary>What people with a screen reader or a keyboard get.</summary>
[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(Pages pages)
{
    [BrowserTheory]
    [MemberData(nameof(Pages.Names), MemberType = typeof(Pages))]
    public async Task Axe_finds_no_violation(string name)
    {
        foreach (var (width, scheme) in (IEnumerable<(int, ColorScheme)>)[(1440, ColorScheme.Light), (1440, ColorScheme.Dark), (360, ColorScheme.Light)])
        {
            var page = await pages.Open(name, width, scheme, hasScripts: true);
            var result = await page.RunAxe();

            Assert.True(result.Violations.Length == 0, $"{name} at {width}, {scheme}:\n{string.Join('\n', result.Violations.Select(Describe))}");
            Assert.NotEmpty(result.Passes);
            await page.Context.CloseAsync();
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Pages.Names), MemberType = typeof(Pages))]
    public async Task Each_claim_refers_to_a_note_that_is_there(string name)
    {
        var page = await pages.Open(name, width: 360);

        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.Associations));
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("article-en")]
    [InlineData("article-uk")]
    [InlineData("everything")]
    [InlineData("crowded")]
    [InlineData("right-to-left")]
    public async Task The_keyboard_reaches_each_note_and_returns(string name)
    {
        var page = await pages.Open(name);
        var expected = await page.EvaluateAsync<string[]>(PageScripts.Notes);
        var reached = new List<string>();
        for (var presses = 0; presses < 2000; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var address = await page.EvaluateAsync<string?>("() => document.activeElement === document.body ? null : document.activeElement.getAttribute('href') ?? ''");
            if (address is null)
            {
                break;
            }

            reached.Add(address);
        }

        Assert.NotEmpty(expected);
        Assert.Empty(expected.Except(reached.Where(address => address.StartsWith('#')).Select(address => Uri.UnescapeDataString(address[1..]))));

        var first = page.Locator($"a[href='#{expected[0]}']").First;
        await first.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var note = page.Locator($"[id='{expected[0]}']");
        Assert.True(await note.IsVisibleAsync());
        await Assertions.Expect(note).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    private static string Describe(AxeResultItem item) =>
        $"{item.Id}: {item.Help}\n{string.Join('\n', item.Nodes.Take(5).Select(node => $"  {node.Html}\n    {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}"))}";
}
