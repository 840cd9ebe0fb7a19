namespace Quoin.Package.Tests;

/// <summary>Static pages, written by the command line as a user installs it.</summary>
public sealed class ExportPackageTests : IDisposable
{
    private readonly Consumer _user = new("людина one");

    public void Dispose() => _user.Dispose();

    [Fact]
    public void Installed_from_the_packed_file_the_tool_writes_pages_with_the_caveats_of_each_claim_and_the_same_bytes_again()
    {
        _user.AddArticle("Handbook");
        var tool = InstalledTool.From(_user, Packed.Feed);

        Assert.Equal("Wrote 3 pages of 1 article to 'site'\n", tool.Run("Handbook", "export", "html", "site").Succeeded);

        var pages = Pages("site");
        Assert.Equal([".quoin-export", "articles/tea.en.html", "claims.html", "index.html", "quoin.css", "search.json"], pages.Keys);
        Assert.Contains(
            """<mark class="quoin-claim quoin-qualified" id="claim-wakes-you-up" aria-details="note-wakes-you-up">Tea may help you wake up</mark>""",
            pages["articles/tea.en.html"], StringComparison.Ordinal);
        Assert.Contains("""<a href="articles/tea.en.html">Tea</a>""", pages["index.html"], StringComparison.Ordinal);
        foreach (var path in new[] { "articles/tea.en.html", "claims.html" })
        {
            Assert.Contains("""<span class="quoin-statement">Tea may help you wake up</span>""", pages[path], StringComparison.Ordinal);
            Assert.Contains("""<span class="quoin-caveat-text">the trial was small</span></li>""", pages[path], StringComparison.Ordinal);
        }

        Assert.Contains("""{"language":"en","status":"active","caveats":["the trial was small"],"text":"Tea may help you wake up"}""", pages["search.json"], StringComparison.Ordinal);

        // Over the pages of the first time, and into a folder of its own.
        foreach (var folder in new[] { "site", "again" })
        {
            _ = tool.Run("Handbook", "export", "html", folder).Succeeded;
            Assert.Equal(pages, Pages(folder));
        }
    }

    private SortedDictionary<string, string> Pages(string folder)
    {
        var root = _user.PathOf($"Handbook/{folder}");
        return new(
            Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText), StringComparer.Ordinal);
    }
}
