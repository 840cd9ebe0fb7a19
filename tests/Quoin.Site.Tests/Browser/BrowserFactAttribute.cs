namespace Quoin.Site.Tests.Browser;

/// <summary>A test that needs Chromium, and is skipped without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Reason;

    /// <summary>Why tests are skipped; null if they are not.</summary>
    public static string? Reason { get; } = Chromium.IsMissing ? $"Chromium is not on the path. Install it, or name it in {ChromiumProgram.Variable}." : null;
}
