using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Quoin.Html.Tests;

/// <summary>HTML as a browser reads it, and what every output promises.</summary>
internal sealed class WrittenPage
{
    /// <summary>What the page adds to the text of an article.</summary>
    private const string Added =
        ".quoin-contents, .quoin-notes, .quoin-ref, .quoin-footnote-ref, .quoin-anchor, .quoin-standing, .quoin-alert-title, .quoin-return, .quoin-no-image";

    public WrittenPage(string html)
    {
        Html = html;
        Document = new HtmlParser().ParseDocument($"<!doctype html><html lang=\"en\"><head><title>Test</title></head><body>{html}</body></html>");
    }

    public string Html { get; }

    public IDocument Document { get; }

    /// <summary>The only element that a selector finds.</summary>
    public IElement Only(string selector) => Assert.Single(Document.QuerySelectorAll(selector));

    /// <summary>The texts of the elements that a selector finds.</summary>
    public IReadOnlyList<string> Texts(string selector) => [.. Document.QuerySelectorAll(selector).Select(element => element.TextContent)];

    /// <summary>The caveats of a note: those in it, and those in the list that its letters lead to.</summary>
    public IReadOnlyList<IElement> CaveatsOf(IElement note) =>
    [
        .. OwnCaveats(note),
        .. note.QuerySelectorAll(".quoin-caveat-refs > a").Select(link => Document.GetElementById(Uri.UnescapeDataString(link.GetAttribute("href")![1..]))!.QuerySelector(".quoin-caveat-text")!),
    ];

    /// <summary>The caveats in the element of a claim, without those of claims that its fields refer to.</summary>
    public static IEnumerable<IElement> OwnCaveats(IElement claim) =>
        claim.QuerySelectorAll(".quoin-caveat-text").Where(caveat => caveat.Closest(".quoin-inline") is not { } inline || inline == claim);

    /// <summary>Ids are unique, references lead somewhere, and nothing can run or style itself.</summary>
    public void AssertSound()
    {
        var ids = Document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.All(ids, id => Assert.Matches(@"^\S+$", id));
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Document.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(Uri.UnescapeDataString(link.GetAttribute("href")![1..]), ids));
        Assert.All(Document.QuerySelectorAll("[aria-details]"), mark => Assert.Contains(mark.GetAttribute("aria-details"), ids));
        Assert.Empty(Document.QuerySelectorAll("script, style, iframe, object, embed, form, a a, a button, dfn dfn, link, meta[http-equiv]"));
        Assert.DoesNotContain(Document.All.SelectMany(element => element.Attributes), attribute => attribute.Name is "style" or "srcdoc" || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.All(Document.QuerySelectorAll("a[href]"), link => Assert.Matches("(?i)^(https?:|mailto:|#|[^:]*$|[^:/?#]*[/?#])", link.GetAttribute("href")!));
        Assert.All(Document.QuerySelectorAll("img"), image => Assert.NotNull(image.GetAttribute("alt")));
        Assert.All(Document.QuerySelectorAll("[class]").SelectMany(element => element.ClassList), name => Assert.Matches("^(quoin-|language-)", name));
        Assert.All(Document.QuerySelectorAll("a"), link => Assert.True(link.TextContent.Trim().Length > 0 || link.GetAttribute("aria-label") is { Length: > 0 }, link.OuterHtml));
    }

    /// <summary>The text of each block, without what the page adds.</summary>
    public IReadOnlyList<string> Blocks()
    {
        var body = (IElement)Only(".quoin-body").Clone();
        foreach (var added in body.QuerySelectorAll(Added))
        {
            added.Remove();
        }

        return [.. body.QuerySelectorAll("p, h1, h2, h3, h4, h5, h6, th, td, dt, pre").Select(block => block.TextContent).Where(text => text.Length > 0)];
    }
}
