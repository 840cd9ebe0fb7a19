namespace Quoin.Site.Tests.Browser;

/// <summary>The tests that use the browser, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Pages>
{
    public const string Name = "Browser";
}
