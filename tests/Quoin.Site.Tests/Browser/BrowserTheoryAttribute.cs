namespace Quoin.Site.Tests.Browser;

/// <summary>A test with cases that needs Chromium, and is skipped without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserFactAttribute.Reason;
}
