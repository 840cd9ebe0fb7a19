using Quoin.Compiler.Diagnostics;
using Quoin.Tool.Projects;

namespace Quoin.Tool.Tests.Projects;

/// <summary>The severities that properties and configuration files set. That a build applies them alike is tested with the package.</summary>
public sealed class SeveritySettingsTests
{
    [Theory]
    [InlineData("", "", "Warning")]
    [InlineData("TreatWarningsAsErrors=true", "", "Error")]
    [InlineData("TreatWarningsAsErrors=True;WarningsNotAsErrors=CS1,quo3019", "", "Warning")]
    [InlineData("WarningsAsErrors=CS1;QUO3019", "", "Error")]
    [InlineData("NoWarn=QUO3019", "", null)]
    [InlineData("NoWarn=QUO3019;WarningsAsErrors=QUO3019", "", null)]
    [InlineData("WarningLevel=0", "", null)]
    [InlineData("", "error", "Error")]
    [InlineData("", "suggestion", "Information")]
    [InlineData("", "silent", null)]
    [InlineData("", "none", null)]
    [InlineData("", "warning", "Warning")]
    [InlineData("", "nonsense", "Warning")]
    [InlineData("TreatWarningsAsErrors=true", "suggestion", "Information")]
    public void A_warning_has_the_severity_that_the_project_sets(string properties, string configured, string? expected)
    {
        var warning = RuleWith(RuleSeverity.Warning);
        var values = properties.Replace("QUO3019", warning.Id, StringComparison.Ordinal).Replace("quo3019", warning.Id.ToLowerInvariant(), StringComparison.Ordinal);

        Assert.Equal(expected, Apply(warning, values, configured));
    }

    [Fact]
    public void An_error_in_content_cannot_be_turned_off()
    {
        var error = RuleWith(RuleSeverity.Error);

        Assert.Equal("Error", Apply(error, $"NoWarn={error.Id}", "none"));
    }

    private static Rule RuleWith(RuleSeverity severity) => Compiler.Workspace.RuleCatalog.Content.First(rule => rule.Severity == severity);

    /// <summary>Values in "a=b;c=d" form; a part without "=" belongs to the value before it.</summary>
    private static string? Apply(Rule rule, string properties, string configured)
    {
        var values = new Dictionary<string, string>();
        foreach (var part in properties.Split(';').Select(part => part.Split('=')))
        {
            values[part.Length == 2 ? part[0] : values.Keys.LastOrDefault("")] = part.Length == 2 ? part[1] : $"{values.Values.LastOrDefault()};{part[0]}";
        }

        var files = configured.Length == 0 ? [] : new[] { $"/a/.globalconfig\ndotnet_diagnostic.{rule.Id}.severity = {configured}" };
        return SeveritySettings.Create(name => values.GetValueOrDefault(name), files).Apply(new ContentDiagnostic(rule, "a", default, []))?.Severity.ToString();
    }
}
