namespace Quoin.Site.Tests.Browser;

/// <summary>The browser, a package of the operating system. In continuous integration it is installed if it is missing.</summary>
internal static class Chromium
{
    private static readonly Lazy<string?> Found = new(() => ChromiumProgram.Find() ?? (IsRequired ? Install() : null));

    /// <summary>
    /// Whether the tests cannot run, and are skipped. In continuous integration they must, because a test that does not run proves nothing.
    /// </summary>
    public static bool IsMissing => !IsRequired && ChromiumProgram.Find() is null;

    /// <summary>The path of the program.</summary>
    public static string Path => Found.Value ?? throw new FileNotFoundException($"Chromium is not on the path. Install it, or name it in {ChromiumProgram.Variable}.");

    private static bool IsRequired => Environment.GetEnvironmentVariable("CI") is not (null or "");

    private static string? Install()
    {
        var folder = AppContext.BaseDirectory;
        _ = Command.Run(folder, "apt-get", "update").Succeeded;
        _ = Command.RunIn(folder, [new("DEBIAN_FRONTEND", "noninteractive")], "apt-get", "install", "-y", "--no-install-recommends", "chromium").Succeeded;
        return ChromiumProgram.Find();
    }
}
