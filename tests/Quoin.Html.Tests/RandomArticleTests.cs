using System.Text;
using AngleSharp.Dom;
using Quoin.Fuzzing;
using Quoin.Interpreter;
using Quoin.Tests.Models;
using Quoin.Tests.Safety;

namespace Quoin.Html.Tests;

/// <summary>Whatever the article: its text is on the page as it is, and each claim has all of its caveats.</summary>
public sealed class RandomArticleTests
{
    private static readonly string[] Readers = ["en", "uk-UA", "ar", "zh-TW", "sr-Latn-RS", "nb", ""];

    [Fact]
    public void Articles_in_plain_text_keep_their_text_and_their_caveats() =>
        AssertKept(100, static seed => new RandomContent(seed).Files, atLeast: 60);

    [Fact]
    public void Articles_that_cite_libraries_keep_their_text_and_their_caveats() => AssertKept(60, static seed =>
    {
        var library = new RandomLibrary(seed);
        return [.. library.Files, .. new RandomContent(seed, library: library).Files];
    }, atLeast: 30);

    [Fact]
    public void Articles_in_Markdown_keep_their_text_and_their_caveats() => AssertKept(500, static seed => new MarkdownContent(seed, "content").Files, atLeast: 40);

    [Fact]
    public void Articles_with_a_model_keep_their_text_and_their_caveats() => AssertKept(60, static seed =>
    {
        var made = new RandomArticle(seed, hasModel: true);
        return [new("content/quoin.model.yaml", Duties.Model + "\n"), new("content/tea.quoin.yaml", made.Annotation + "\n"), new("content/tea.txt", made.Source)];
    }, atLeast: 30);

    private static void AssertKept(int count, Func<int, IReadOnlyList<Compiler.Workspace.ContentFile>> files, int atLeast)
    {
        var (articles, qualified) = (0, 0);
        for (var seed = 0; seed < count; seed++)
        {
            // A build refuses some of it.
            if (ContentInterpreter.Interpret(files(seed)).Articles is not [var article])
            {
                continue;
            }

            var options = new HtmlOptions { Language = Readers[seed % Readers.Length], IdPrefix = seed % 3 == 0 ? "a-" : "", ValidOn = seed % 4 == 0 ? new DateOnly(2026, 11, 1) : null };
            try
            {
                AssertArticle(article, options);
                AssertParts(article, options);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Seed {seed}, reader '{options.Language}': {exception.Message}\n\n{string.Join("\n\n", files(seed).Select(file => file.Text))}", exception);
            }

            articles++;
            qualified += article.ClaimsIncludingInvalid.OfType<QualifiedClaim>().Count();
        }

        // Otherwise, the test would show nothing.
        Assert.True(articles >= atLeast && qualified >= atLeast / 2, $"{articles} articles, {qualified} claims with caveats.");
    }

    private static void AssertArticle(Article article, HtmlOptions options)
    {
        var page = new WrittenPage(ContentHtml.RenderArticle(article, options));
        page.AssertSound();
        var (expected, actual) = (Leaves(article.Body).Select(Shown).Where(text => text.Length > 0).ToList(), page.Blocks());
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second));
        Assert.Equal(expected.Count, actual.Count);
        Assert.Equal(article.Body.SelectMany(block => block.MarksIncludingInvalid).OfType<Claim>().Distinct().Count(), page.Document.QuerySelectorAll(".quoin-note").Length);
        var marks = page.Document.QuerySelectorAll("mark").ToList();
        foreach (var claim in article.ClaimsIncludingInvalid.Where(claim => article.Body.Any(block => block.MarksIncludingInvalid.Contains(claim))))
        {
            var note = page.Only($"[id='{options.IdPrefix}note-{claim.Id}']");
            AssertWhole(claim, note, options, page.CaveatsOf(note));

            // Its mark refers to the note, or to what has the note in it.
            var place = page.Only($"[id='{options.IdPrefix}claim-{claim.Id}']");
            var mark = place.LocalName == "mark" ? place : (IElement)place.NextSibling!;
            while (mark.LocalName != "mark")
            {
                mark = mark.NextElementSibling!;
            }

            Assert.Contains(marks.Select(found => page.Document.GetElementById(found.GetAttribute("aria-details")!)!), details => details.Contains(note) && page.CaveatsOf(note).All(details.Contains));
            Assert.NotNull(page.Document.GetElementById(mark.GetAttribute("aria-details")!));
            Assert.NotNull(note.QuerySelector("a.quoin-back"));
        }
    }

    private static void AssertParts(Article article, HtmlOptions options)
    {
        foreach (var claim in article.ClaimsIncludingInvalid)
        {
            foreach (var form in Enum.GetValues<ClaimForm>())
            {
                var written = new WrittenPage(ContentHtml.RenderClaim(claim, form, options));
                written.AssertSound();
                AssertWhole(claim, written.Document.Body!.FirstElementChild!, options);
            }

            Assert.All(claim.ToCaveatedText(options.Language).Caveats, caveat => Assert.Contains(Shown(caveat), new WrittenPage(ContentHtml.RenderCaveats(claim, options)).Texts(".quoin-caveat-text")));
        }

        var list = new WrittenPage(ContentHtml.RenderClaims(article.ClaimsIncludingInvalid, options));
        list.AssertSound();
        Assert.Equal(article.ClaimsIncludingInvalid.Count, list.Document.QuerySelectorAll(".quoin-card").Length);
        Assert.All(article.ClaimsIncludingInvalid.Zip(list.Document.QuerySelectorAll(".quoin-card")), pair => AssertWhole(pair.First, pair.Second, options));
        Assert.All(article.EvidenceIncludingInvalid, evidence => new WrittenPage(ContentHtml.RenderEvidence(evidence, options)).AssertSound());
        Assert.All(article.Terms, term => new WrittenPage(ContentHtml.RenderTerm(term, options)).AssertSound());
        new WrittenPage(ContentHtml.RenderCaveats(article.Caveats, options)).AssertSound();
    }

    /// <summary>An element has the text of a claim, its standing and each of its caveats, and no other caveats.</summary>
    private static void AssertWhole(Claim claim, IElement element, HtmlOptions options, IEnumerable<IElement>? elsewhere = null)
    {
        var (text, caveats) = claim.ToCaveatedText(options.Language);
        Assert.EndsWith(Shown(element.QuerySelector(".quoin-statement")!.TextContent), Shown(text), StringComparison.Ordinal);
        var written = (elsewhere ?? WrittenPage.OwnCaveats(element))
            .Select(caveat => caveat.TextContent.Trim() is ['(', .. var inner, ')'] && element.LocalName == "span" ? inner : caveat.TextContent);

        // A list for several notes has an order of its own.
        Assert.Equal(elsewhere is null ? caveats.Select(Shown) : caveats.Select(Shown).Order(StringComparer.Ordinal), elsewhere is null ? written : written.Order(StringComparer.Ordinal));
        var isInvalid = claim.Standing.Status != Status.Active || (options.ValidOn is { } day && !claim.IsValidOn(day));
        Assert.Equal(isInvalid, element.ClassList.Contains("quoin-invalid"));
        if (isInvalid)
        {
            Assert.True(element.QuerySelector(".quoin-standing")!.CompareDocumentPosition(element.QuerySelector(".quoin-statement")!).HasFlag(DocumentPositions.Following));
        }

        if (claim.Standing.Status != Status.Active)
        {
            Assert.Equal(Shown(text), $"{element.QuerySelector(".quoin-standing")!.TextContent} {element.QuerySelector(".quoin-statement")!.TextContent}");
        }
    }

    private static IEnumerable<string> Leaves(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => block.Blocks.Count > 0 ? Leaves(block.Blocks) : block.Runs.Count > 0 ? [block.Text] : []);

    /// <summary>A text as HTML can have it: half a surrogate pair, a null and a carriage return have no place there.</summary>
    private static string Shown(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD');
}
