using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed class DraftSettingsTests
{
    [Theory]
    [InlineData(null, null, RuleSeverity.Warning)]
    [InlineData(" ", null, RuleSeverity.Warning)]
    [InlineData("Error", RuleSeverity.Error, RuleSeverity.Error)]
    [InlineData("info", RuleSeverity.Information, RuleSeverity.Information)]
    [InlineData("off", null, null)]
    public void A_project_that_sets_nothing_reports_drafts_in_a_release_alone(string? value, object? inDebug, object? inRelease)
    {
        var settings = DraftSettings.Create(_ => value);

        Assert.Equal((inDebug, inRelease), ((object?)settings.Severity(isRelease: false), (object?)settings.Severity(isRelease: true)));
        Assert.Empty(settings.Diagnostics);
    }

    [Fact]
    public void An_invalid_value_is_reported_and_the_default_is_used()
    {
        var settings = DraftSettings.Create(_ => "loud");

        Assert.Null(settings.Choice);
        Assert.Equal(Rules.InvalidProperty, Assert.Single(settings.Diagnostics).Rule);
    }
}
