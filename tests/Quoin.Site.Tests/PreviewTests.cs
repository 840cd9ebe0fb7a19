using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Quoin.Site.Tests.Browser;
using Quoin.Site.Tests.Preview;
using static Microsoft.Playwright.Assertions;

namespace Quoin.Site.Tests;

/// <summary>What an author has in the browser while files are edited.</summary>
[Collection(BrowserTests.Name)]
public sealed class PreviewTests(Pages pages) : IDisposable
{
    private const string Article = "articles/tea.en.html";

    private const string Quote = "Tea may help you wake up";
    private const string OtherQuote = "Tea may help you get up";

    private readonly ContentFiles _content = ContentFiles.Long();

    public void Dispose() => _content.Dispose();

    [BrowserFact]
    public async Task An_edit_is_on_the_page_and_the_page_is_not_loaded_again()
    {
        using var preview = await PreviewProcess.Start(_content.Root);
        var article = await FollowedPage.Open(pages, new(preview.Address, Article));
        var claims = await FollowedPage.Open(pages, new(preview.Address, "claims.html"));

        _content.Edit(ContentFiles.Annotation, "title: Tea", "title: Green tea");
        await Expect(article.Heading).ToHaveTextAsync("Green tea");
        await Expect(article.Page).ToHaveTitleAsync("Green tea");

        _content.Edit(ContentFiles.Annotation, "Tea may wake you up.", "Tea may keep you awake.");
        await Expect(claims.Page.GetByText("Tea may keep you awake.")).ToBeVisibleAsync();

        _content.Edit(ContentFiles.Source, "Paragraph 2 about black leaves", "A new paragraph.\n\nParagraph 2 about dark leaves");
        await Expect(article.Page.GetByText("Paragraph 2 about dark leaves")).ToBeVisibleAsync();
        await Expect(article.Page.GetByText("A new paragraph.")).ToHaveCountAsync(1);

        Assert.True(await article.IsKept());
        Assert.True(await claims.IsKept());
        Assert.Equal(0, await article.Overlay.CountAsync());

        // What follows from edits is what a browser has that opens the page now.
        var fresh = await FollowedPage.Open(pages, new(preview.Address, Article));
        const string Body = "() => document.body.innerHTML.trim()";
        Assert.Equal(await fresh.Page.EvaluateAsync<string>(Body), await article.Page.EvaluateAsync<string>(Body));
        await article.Close();
        await claims.Close();
        await fresh.Close();
    }

    [BrowserFact]
    public async Task A_broken_quote_is_above_the_last_good_page_until_it_is_repaired()
    {
        using var preview = await PreviewProcess.Start(_content.Root);
        var page = await FollowedPage.Open(pages, new(preview.Address, Article));
        var before = await page.Page.InnerTextAsync("main");

        _content.Edit(ContentFiles.Source, Quote, OtherQuote);
        await Expect(page.Overlay).ToBeVisibleAsync();
        await Expect(page.Overlay).ToContainTextAsync(ContentFiles.Annotation);
        await Expect(page.Overlay).ToContainTextAsync("19:12 error QUO2001: ");
        await Expect(page.Overlay).ToContainTextAsync($"quote: \"{Quote}\"");
        Assert.Equal(before, await page.Page.InnerTextAsync("main"));
        await Shots.Take(page.Page, "preview-error");

        // A page that is opened meanwhile says it as well.
        var late = await FollowedPage.Open(pages, new(preview.Address, Article));
        await Expect(late.Overlay).ToContainTextAsync("QUO2001");
        Assert.Equal(before, await late.Page.InnerTextAsync("main"));

        _content.Edit(ContentFiles.Annotation, Quote, OtherQuote);
        await Expect(page.Overlay).ToHaveCountAsync(0);
        await Expect(late.Overlay).ToHaveCountAsync(0);
        await Expect(page.Page.Locator("main")).ToContainTextAsync(OtherQuote);
        Assert.True(await page.IsKept());
        await page.Close();
        await late.Close();
    }

    [BrowserFact]
    public async Task The_keyboard_hides_an_error_until_there_is_another_one()
    {
        using var preview = await PreviewProcess.Start(_content.Root);
        var page = await FollowedPage.Open(pages, new(preview.Address, Article));
        _content.Edit(ContentFiles.Source, Quote, OtherQuote);
        await Expect(page.Overlay).ToBeVisibleAsync();

        await page.Overlay.GetByRole(AriaRole.Button, new() { Name = "Hide" }).FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Overlay).ToHaveCountAsync(0);

        _content.Edit(ContentFiles.Annotation, "title: Tea", "titel: Tea");
        await Expect(page.Overlay).ToContainTextAsync("titel");

        // Once repaired, it is not hidden when it happens again.
        _content.Edit(ContentFiles.Annotation, "titel: Tea", "title: Tea");
        await Expect(page.Overlay).ToHaveCountAsync(0);
        _content.Edit(ContentFiles.Source, OtherQuote, Quote);
        _content.Edit(ContentFiles.Annotation, "title: Tea", "title: Green tea");
        await Expect(page.Heading).ToHaveTextAsync("Green tea");
        _content.Edit(ContentFiles.Source, Quote, OtherQuote);
        await Expect(page.Overlay).ToContainTextAsync("QUO2001");
        await page.Close();
    }

    [BrowserFact]
    public async Task The_first_caveat_of_a_claim_is_on_the_page_with_the_claim()
    {
        using var preview = await PreviewProcess.Start(_content.Root);
        var page = await FollowedPage.Open(pages, new(preview.Address, Article));
        var caveat = page.Page.Locator("main").GetByText("The trial had twelve people.");
        var count = await caveat.CountAsync();

        _content.Edit(ContentFiles.Annotation, "kind: background", "kind: background\n    caveats: [small-trial]");

        await Expect(caveat).ToHaveCountAsync(count + 1);
        Assert.Empty(await page.Page.EvaluateAsync<string[]>(PageScripts.Associations));
        Assert.Equal(0, await page.Overlay.CountAsync());
        Assert.True(await page.IsKept());
        await page.Close();
    }

    [BrowserFact]
    public async Task Where_the_reader_is_stays_where_it_is()
    {
        using var preview = await PreviewProcess.Start(_content.Root);
        var page = await FollowedPage.Open(pages, new(preview.Address, Article));
        var read = page.Page.GetByText("Paragraph 30 about black leaves");
        await read.EvaluateAsync("element => element.scrollIntoView({ block: 'center' })");
        var before = (await read.BoundingBoxAsync())!.Y;

        // Below, above, and in what is read.
        _content.Edit(ContentFiles.Source, "Paragraph 40 about green leaves", "Last paragraph about green leaves");
        await Expect(page.Page.GetByText("Last paragraph about green leaves")).ToHaveCountAsync(1);
        Assert.Equal(before, (await read.BoundingBoxAsync())!.Y, tolerance: 1);
        _content.Edit(ContentFiles.Source, "Paragraph 3 about black leaves", $"{string.Join("\n\n", Enumerable.Repeat("Much that is new.", 10))}\n\nParagraph 3 about black leaves");
        await Expect(page.Page.GetByText("Much that is new.")).ToHaveCountAsync(10);
        Assert.Equal(before, (await read.BoundingBoxAsync())!.Y, tolerance: 1);
        _content.Edit(ContentFiles.Source, "Paragraph 30 about black leaves says", "Paragraph 30 about black leaves has");
        await Expect(read).ToContainTextAsync("leaves has");
        Assert.Equal(before, (await read.BoundingBoxAsync())!.Y, tolerance: 1);

        Assert.True(await page.Page.EvaluateAsync<double>("() => scrollY") > 900);
        Assert.True(await page.IsKept());
        await page.Close();
    }

    [BrowserFact]
    public async Task A_page_that_nobody_sees_keeps_no_connection_and_catches_up_when_it_is_seen()
    {
        using var preview = await PreviewProcess.Start(_content.Root);
        var (page, other) = (await FollowedPage.Open(pages, new(preview.Address, Article)), await FollowedPage.Open(pages, new(preview.Address, Article)));
        const string Show = "state => { Object.defineProperty(document, 'visibilityState', { value: state, configurable: true }); document.dispatchEvent(new Event('visibilitychange')); }";
        await page.Page.EvaluateAsync(Show, "hidden");

        _content.Edit(ContentFiles.Annotation, "title: Tea", "title: Green tea");
        await Expect(other.Heading).ToHaveTextAsync("Green tea");
        Assert.Equal("Tea", await page.Heading.InnerTextAsync());

        await page.Page.EvaluateAsync(Show, "visible");
        await Expect(page.Heading).ToHaveTextAsync("Green tea");
        Assert.True(await page.IsKept());
        await page.Close();
        await other.Close();
    }

    [BrowserFact]
    public async Task An_article_that_is_gone_is_not_shown_until_it_is_back()
    {
        _content.AddCopy("chai");
        using var preview = await PreviewProcess.Start(_content.Root);
        var page = await pages.OpenWindow();
        await page.GotoAsync(new Uri(preview.Address, "articles/chai.en.html").AbsoluteUri);
        await Expect(page.Locator("h1")).ToHaveTextAsync("chai");

        _content.Delete("content/chai.quoin.yaml");
        await Expect(page.Locator("h1")).ToHaveTextAsync("404");
        _content.AddCopy("chai");
        await Expect(page.Locator("h1")).ToHaveTextAsync("chai");
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    public async Task Axe_finds_no_violation_while_there_is_an_error(int width, ColorScheme scheme)
    {
        using var preview = await PreviewProcess.Start(_content.Root);
        var page = await FollowedPage.Open(pages, new(preview.Address, Article), width, scheme, hasPolicy: false);
        _content.Edit(ContentFiles.Source, Quote, OtherQuote);
        await Expect(page.Overlay).ToBeVisibleAsync();

        var result = await page.Page.RunAxe();

        Assert.Empty(result.Violations.Select(static violation => $"{violation.Id}: {violation.Help}: {string.Join(", ", violation.Nodes.Select(static node => node.Html))}"));
        Assert.Contains(result.Passes, static pass => pass.Nodes.Any(static node => node.Html.Contains("Hide", StringComparison.Ordinal)));
        Assert.Empty(await page.Page.EvaluateAsync<string[]>(PageScripts.Cuts));
        await page.Close();
    }

    [BrowserFact]
    public async Task An_app_shows_edits_of_what_it_refers_to_by_name_and_asks_for_a_build_where_a_type_would_change()
    {
        await using var app = await NamedClaimsApp.Start(_content);
        var page = await FollowedPage.Open(pages, app.Address);
        await Expect(page.Page.Locator(".named")).ToHaveCountAsync(2);

        _content.Edit(ContentFiles.Annotation, "Tea is mostly hot.", "Tea is nearly always hot.");
        await Expect(page.Page.Locator("#named-is-drunk-hot")).ToContainTextAsync("Tea is nearly always hot.");

        _content.Edit(ContentFiles.Annotation, "kind: background", "kind: background\n    caveats: [small-trial]");
        await Expect(page.Overlay).ToContainTextAsync("The app must be built again");
        await Expect(page.Overlay).ToContainTextAsync("'tea/is-drunk-hot' has caveats now");
        await Expect(page.Page.Locator("#named-is-drunk-hot")).ToHaveCountAsync(0);
        Assert.Empty(await page.Page.EvaluateAsync<string[]>(PageScripts.Associations));

        _content.Edit(ContentFiles.Source, Quote, OtherQuote);
        await Expect(page.Overlay).ToContainTextAsync("QUO2001");
        await Expect(page.Page.Locator("#named-wakes-you-up")).ToContainTextAsync("Tea may wake you up.");

        _content.Edit(ContentFiles.Source, OtherQuote, Quote);
        _content.Edit(ContentFiles.Annotation, "kind: background\n    caveats: [small-trial]", "kind: background");
        await Expect(page.Overlay).ToHaveCountAsync(0);
        await Expect(page.Page.Locator(".named")).ToHaveCountAsync(2);
        Assert.True(await page.IsKept());
        await page.Close();
    }
}
