using AngleSharp.Html.Parser;

namespace Quoin.Tool.Tests.Exports;

/// <summary>Static pages.</summary>
public sealed class ExportTests
{
    private const string Coffee = """
        quoin: 1
        article: coffee
        title: { en: Coffee, uk: Кава }
        language: en
        source: ../seeds/coffee.md

        claims:
          is-hot:
            kind: background
            certainty: established
            statement: { en: Coffee is usually drunk hot., uk: Каву зазвичай п’ють гарячою. }
            quote: "Coffee is usually drunk hot"

        """;

    [Fact]
    public void Every_article_has_a_page_in_each_language_and_each_link_leads_somewhere()
    {
        using var place = Site();

        Assert.Equal("Wrote 7 pages of 2 articles to 'site'\n", place.Quoin("export", "html", "site", "--base-url", "https://example.org/handbook", "--title", "Handbook").Succeeded);

        Assert.Equal(
            [
                ".quoin-export", "articles/coffee.en.html", "articles/coffee.uk.html", "articles/tea.en.html", "claims.html", "claims.uk.html", "files/1/images/cup one.png", "index.html", "index.uk.html",
                "quoin.css", "search.json", "sitemap.xml",
            ],
            Files(place, "site").Keys);
        AssertLinks(place);
        var tea = place.Read("site/articles/tea.en.html");
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n", tea, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/handbook/articles/tea.en.html\">", tea, StringComparison.Ordinal);
        Assert.Contains("the trial was small", tea, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"uk\"", place.Read("site/articles/coffee.uk.html"), StringComparison.Ordinal);
        Assert.Contains("<loc>https://example.org/handbook/articles/coffee.uk.html</loc>", place.Read("site/sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("<style", tea, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", tea, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?! type=\"application/ld\\+json\")", tea);

        // A claim is beside its caveats wherever it is.
        foreach (var (path, text) in Files(place, "site").Where(file => file.Key.EndsWith("html", StringComparison.Ordinal) || file.Key.EndsWith("json", StringComparison.Ordinal)))
        {
            Assert.True(!text.Contains("Tea may wake you up", StringComparison.Ordinal) || text.Contains("the trial was small", StringComparison.OrdinalIgnoreCase), path);
        }
    }

    [Fact]
    public void The_bytes_depend_on_the_content_alone()
    {
        using var one = Site();
        using var other = Site();
        Directory.Move(other.PathOf("content"), other.PathOf("kept"));
        Directory.Move(other.PathOf("kept"), other.PathOf("content"));

        _ = one.Quoin("export", "html", "site", "--title", "Handbook").Succeeded;
        _ = other.QuoinWith([KeyValuePair.Create("LANG", "uk_UA.UTF-8"), KeyValuePair.Create("LC_ALL", "uk_UA.UTF-8"), KeyValuePair.Create("TZ", "Asia/Tokyo")], "export", "html", "elsewhere/site", "--title", "Handbook").Succeeded;

        Assert.Equal(Files(one, "site"), Files(other, "elsewhere/site"));

        // The second time, nothing is written: the pages are as they were.
        var times = Directory.GetFiles(one.PathOf("site"), "*.html").ToDictionary(path => path, File.GetLastWriteTimeUtc);
        _ = one.Quoin("export", "html", "site", "--title", "Handbook").Succeeded;
        Assert.All(times, file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(file.Key)));
    }

    [Fact]
    public void Content_with_errors_is_not_exported()
    {
        using var place = Workplace.Tea.Edit("seeds/tea.txt", "Tea may help", "Tee may help");

        var command = place.Quoin("export", "html", "site");

        Assert.Equal(1, command.ExitCode);
        Assert.Contains("error QUO2001", command.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written, because the content has errors\n", command.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(place.PathOf("site")));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_an_error_with_its_place()
    {
        using var place = Site();
        place.Write("seeds/coffee.md", "# Coffee\n\nCoffee is usually drunk hot, see [this](no-such.md), [that](#no-such),\nand [those](../../../../etc/passwd). ![A plan](plan.svg) [Tea](tea.txt#no-such) [fine](https://example.org/).\n");

        var command = place.Quoin("export", "html", "site");

        Assert.Equal(1, command.ExitCode);
        Assert.Equal(
            """
            seeds/coffee.md:3:35: error: The link 'no-such.md' leads nowhere; name the source of another article, a heading, or a whole address
            seeds/coffee.md:3:55: error: The link '#no-such' leads nowhere; name the source of another article, a heading, or a whole address
            seeds/coffee.md:4:6: error: The link '../../../../etc/passwd' leads nowhere; name the source of another article, a heading, or a whole address
            seeds/coffee.md:4:48: error: The image 'plan.svg' leads nowhere; name an image in the folders of content, in a format such as PNG or WebP
            seeds/coffee.md:4:59: error: The link 'tea.txt#no-such' leads nowhere; name the source of another article, a heading, or a whole address
            Nothing was written, because 5 addresses lead nowhere

            """.ReplaceLineEndings("\n"),
            command.Output);
        Assert.False(Directory.Exists(place.PathOf("site")));
    }

    [Fact]
    public void Files_of_others_are_neither_deleted_nor_overwritten()
    {
        using var place = Workplace.Tea.Write("site/notes.txt", "mine");

        var refused = place.Quoin("export", "html", "site");
        Assert.Equal((2, "quoin: The folder 'site' has files that no export wrote, which would be lost among its own; name a new or an empty folder\n"), (refused.ExitCode, refused.Error));
        Assert.Equal("quoin: 'seeds/tea.txt' is a file; name a folder\n", place.Quoin("export", "html", "seeds/tea.txt").Error);

        _ = place.Quoin("export", "html", "out").Succeeded;
        place.Write("out/notes.txt", "mine").Write("out/articles/mine.html", "mine");

        // Another article in place of the first one: its pages go, and what is not the export's stays.
        place.Write("content/coffee.quoin.yaml", place.Read("content/tea.quoin.yaml").Replace("article: tea", "article: coffee", StringComparison.Ordinal).Replace("title: Tea", "title: Coffee", StringComparison.Ordinal));
        File.Delete(place.PathOf("content/tea.quoin.yaml"));
        Assert.Equal("Wrote 3 pages of 1 article to 'out', and deleted 1 file of an earlier export\n", place.Quoin("export", "html", "out").Succeeded);
        Assert.Equal(
            [".quoin-export", "articles/coffee.en.html", "articles/mine.html", "claims.html", "index.html", "notes.txt", "quoin.css", "search.json"],
            Files(place, "out").Keys);

        // A file that would be overwritten.
        place.Write("content/mine.quoin.yaml", place.Read("content/coffee.quoin.yaml").Replace("article: coffee", "article: mine", StringComparison.Ordinal).Replace("title: Coffee", "title: Mine", StringComparison.Ordinal));
        place.Write("out/articles/mine.en.html", "mine");
        Assert.Equal("quoin: 'out/articles/mine.en.html' was not written by an export and would be overwritten; move it, or name another folder\n", place.Quoin("export", "html", "out").Error);
        Assert.Equal("mine", place.Read("out/articles/mine.en.html"));
    }

    [Fact]
    public void A_list_that_was_changed_deletes_nothing_outside_of_the_folder()
    {
        using var place = Workplace.Tea.Write("precious.txt", "mine");
        _ = place.Quoin("export", "html", "out").Succeeded;
        place.Write("out/.quoin-export", place.Read("out/.quoin-export") + "../precious.txt\n" + place.PathOf("precious.txt") + "\narticles/../../precious.txt\n");

        _ = place.Quoin("export", "html", "out").Succeeded;

        Assert.Equal("mine", place.Read("precious.txt"));
    }

    [Fact]
    public void Nothing_behind_a_link_is_deleted()
    {
        using var place = Workplace.Tea.Write("elsewhere/precious.txt", "mine");
        _ = place.Quoin("export", "html", "out").Succeeded;
        Directory.CreateSymbolicLink(place.PathOf("out/link"), place.PathOf("elsewhere"));
        place.Write("out/.quoin-export", place.Read("out/.quoin-export") + "link/precious.txt\n");

        _ = place.Quoin("export", "html", "out").Succeeded;

        Assert.Equal("mine", place.Read("elsewhere/precious.txt"));
    }

    [Fact]
    public void An_export_that_was_interrupted_can_be_repeated()
    {
        using var place = Site();
        _ = place.Quoin("export", "html", "site").Succeeded;
        var list = place.Read("site/.quoin-export");

        // An image that cannot be overwritten, as a program that has it open would prevent it.
        File.Delete(place.PathOf("site/.quoin-export"));
        Directory.Delete(place.PathOf("site"), recursive: true);
        using (new FileStream(place.PathOf("seeds/images/cup one.png"), FileMode.Open, FileAccess.Read, FileShare.None))
        {
            Assert.Equal(2, place.Quoin("export", "html", "site").ExitCode);
        }

        Assert.Equal(list, place.Read("site/.quoin-export"));
        _ = place.Quoin("export", "html", "site").Succeeded;
    }

    [Theory]
    [InlineData("tea", "quoin: --base-url cannot be 'tea'; name an address such as https://example.org/handbook/\n")]
    [InlineData("javascript:alert(1)", "quoin: --base-url cannot be 'javascript:alert(1)'; name an address such as https://example.org/handbook/\n")]
    [InlineData("https://example.org/?a=b", "quoin: --base-url cannot be 'https://example.org/?a=b'; name an address such as https://example.org/handbook/\n")]
    public void An_address_that_is_none_is_refused(string url, string message)
    {
        using var place = Workplace.Tea;

        Assert.Equal((2, message), (place.Quoin("export", "html", "out", "--base-url", url) is var command ? command.ExitCode : 0, command.Error));
    }

    [Fact]
    public void The_first_page_is_in_a_language_of_the_content()
    {
        using var place = Site();

        var refused = place.Quoin("export", "html", "site", "--language", "fr");
        Assert.Equal((2, "quoin: --language cannot be 'fr', because no article or title is in it; name 'en' or 'uk'\n"), (refused.ExitCode, refused.Error));
        Assert.False(Directory.Exists(place.PathOf("site")));

        _ = place.Quoin("export", "html", "site", "--language", "UK").Succeeded;
        Assert.Contains("<html lang=\"uk\"", place.Read("site/index.html"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", place.Read("site/index.en.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_and_texts_are_only_texts()
    {
        using var place = Workplace.Tea;
        place.Write("seeds/tea.txt", "Tea may help you wake up, but the trial was small. </main><script>alert(1)</script> <img src=x onerror=alert(1)>\n");
        place.Edit("content/tea.quoin.yaml", "title: Tea", "title: \"../../<script>alert(2)</script>\"");

        _ = place.Quoin("export", "html", "out", "--title", "<b>\"'&").Succeeded;

        Assert.All(Files(place, "out").Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)), file =>
        {
            var page = new HtmlParser().ParseDocument(file.Value);
            Assert.All(page.Scripts, script => Assert.Equal("application/ld+json", script.Type));
            Assert.Empty(page.QuerySelectorAll("b, [onerror], img"));
        });
    }

    private static Workplace Site() => Workplace.Tea
        .Write("content/coffee.quoin.yaml", Coffee)
        .Write("seeds/coffee.md", "# Coffee\n\nCoffee is usually drunk hot, as [tea](tea.txt) is: see [above](#coffee), or [both](coffee.md#coffee).\n\n![A cup](images/cup%20one.png)\n")
        .WriteBytes("seeds/images/cup one.png", [0x89, 0x50, 0x4E, 0x47])
        .WriteBytes("seeds/images/unused.png", [0x89]);

    private static SortedDictionary<string, string> Files(Workplace place, string folder) => new(
        Directory.EnumerateFiles(place.PathOf(folder), "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(place.PathOf(folder), path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>Each relative address on each page leads to a file of the site, and each fragment to an id there.</summary>
    private static void AssertLinks(Workplace place)
    {
        var files = Files(place, "site");
        var parser = new HtmlParser();
        var pages = files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => parser.ParseDocument(file.Value), StringComparer.Ordinal);
        var count = 0;
        foreach (var (path, page) in pages)
        {
            foreach (var address in page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Where(address => !address.StartsWith("https:", StringComparison.Ordinal)))
            {
                var target = new Uri(new Uri($"https://site.example/{path}"), address);
                var file = Uri.UnescapeDataString(target.AbsolutePath[1..]);
                Assert.True(files.ContainsKey(file), $"{path}: {address}");
                Assert.True(target.Fragment.Length == 0 || pages[file].GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null, $"{path}: {address}");
                count++;
            }

            Assert.Equal(page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).Distinct(StringComparer.Ordinal), page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)));
        }

        Assert.True(count > 30, $"{count}");
    }
}
