using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Quoin.Site.Tests.Browser;

namespace Quoin.Site.Tests;

/// <summary>What the README shows of the site.</summary>
[Collection(BrowserTests.Name)]
public sealed class ReadmeTests(Pages pages)
{
    private const string Section = "Show it on a page";
    private const string Picture = "src/Quoin.Site/screenshot.png";
    private const string Pictured = "src/Quoin.Site/screenshot.sha256";
    private const int Width = 1280;
    private const int Height = 900;

    private static readonly string ReadmeText = Repository.Read("README.md");

    [Fact]
    public void Its_lines_are_those_of_the_site()
    {
        var blocks = Readme.Blocks(ReadmeText, Section);
        var code = string.Concat(Directory.EnumerateFiles(Repository.PathOf("src/Quoin.Site"), "*", SearchOption.TopDirectoryOnly).Concat(Directory.EnumerateFiles(Repository.PathOf("src/Quoin.Site/Pages")))
            .Where(path => Path.GetExtension(path) is ".cs" or ".razor").Select(File.ReadAllText));

        Assert.Equal(["csharp", "razor"], blocks.Where(block => block.Language is not "sh").Select(block => block.Language));
        Assert.All(blocks.Where(block => block.Language is not "sh").SelectMany(block => block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)), line => Assert.Contains(line.Trim(), code, StringComparison.Ordinal));
        Assert.Equal($"{SiteProcess.Documented}\n", Assert.Single(blocks, block => block.Language == "sh").Text);
    }

    /// <summary>With <c>QUOIN_ACCEPT_SNAPSHOTS=1</c> it takes the picture again, for whoever looks at it and commits it.</summary>
    [BrowserFact]
    public async Task Its_picture_is_of_the_page_as_it_is()
    {
        Assert.Contains($"]({Picture})", ReadmeText, StringComparison.Ordinal);
        var page = await pages.Open("article-en", Width);
        var shown = Encoding.UTF8.GetBytes(await pages.Read("article-en") + Repository.Read("src/Quoin.AspNetCore/wwwroot/quoin.css") + Repository.Read("src/Quoin.Site/wwwroot/site.css"));
        var hash = Convert.ToHexStringLower(SHA256.HashData(shown));
        if (Environment.GetEnvironmentVariable("QUOIN_ACCEPT_SNAPSHOTS") == "1")
        {
            await page.SetViewportSizeAsync(Width, Height);
            await page.ScreenshotAsync(new() { Path = Repository.PathOf(Picture) });
            await File.WriteAllTextAsync(Repository.PathOf(Pictured), $"{hash}\n");
        }

        await page.Context.CloseAsync();
        var picture = await File.ReadAllBytesAsync(Repository.PathOf(Picture));
        Assert.Equal((Width, Height), (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20))));
        Assert.True($"{hash}\n" == Repository.Read(Pictured), $"The page has changed since '{Picture}' was taken. Take it again with QUOIN_ACCEPT_SNAPSHOTS=1, look at it, and commit it.");
    }
}
