namespace Quoin.Package.Tests;

/// <summary>The baseline in a package of content.</summary>
public sealed class ReleasedBaselineTests : IDisposable
{
    private readonly Consumer _user = new();

    public void Dispose() => _user.Dispose();

    [Fact]
    public void A_baseline_in_any_folder_of_content_is_packed()
    {
        _user.AddProject("App", "<TargetFramework>net10.0</TargetFramework><QuoinBaseline>true</QuoinBaseline>");
        _user.Write("App/content/deep/quoin.baseline", "quoin-baseline: 1\n");
        _ = _user.DotNet("App", "restore").Succeeded;

        var items = _user.DotNet("App", "msbuild", "-t:QuoinAddBaselineToPackage", "-getItem:TfmSpecificPackageFile").Succeeded;

        Assert.Contains("deep/quoin.baseline\"", items, StringComparison.Ordinal);
        Assert.Contains("\"PackagePath\": \"quoin.released.baseline\"", items, StringComparison.Ordinal);
    }
}
