using Microsoft.Playwright;

namespace Quoin.Site.Tests.Browser;

/// <summary>Pictures and prints of pages, for people who look at them after the tests.</summary>
internal static class Shots
{
    private static readonly string Folder = Directory.CreateDirectory(Repository.PathOf("artifacts/screenshots")).FullName;

    /// <summary>A picture of the whole page.</summary>
    public static Task Take(IPage page, string name) => page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), FullPage = true });

    /// <summary>The page as PDF.</summary>
    public static Task Print(IPage page, string name) => page.PdfAsync(new() { Path = Path.Combine(Folder, $"{name}.pdf"), Format = "A4" });
}
