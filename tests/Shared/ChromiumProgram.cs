namespace Quoin.Tests.Shared;

/// <summary>The browser, a package of the operating system.</summary>
internal static class ChromiumProgram
{
    /// <summary>The environment variable that names the program, if it is in another place.</summary>
    public const string Variable = "QUOIN_TESTS_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The path of the program; null if it is not on the path.</summary>
    public static string? Find() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named
        : (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
           from name in Names
           let path = Path.Combine(folder, name)
           where File.Exists(path)
           select path).FirstOrDefault();
}
