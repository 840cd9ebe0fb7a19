namespace Quoin.Generators.Tests.Analyzers;

/// <summary>
/// Settings for all analyzers, or for a category, do not turn off the guards, because the package names the severity of each. A
/// setting that names a guard does, and that is reported.
/// </summary>
public sealed class ConfigurationTests
{
    private const string All = "error QUO5001, error QUO5004, error QUO5101, error QUO5101, warning QUO5002, warning QUO5003";

    private const string AllButCaveats = "error QUO5004, error QUO5101, error QUO5101, warning QUO5002, warning QUO5003, warning QUO9012";

    [Theory]
    [InlineData("is_global = true\n", All)]
    [InlineData("is_global = true\ndotnet_analyzer_diagnostic.severity = none\n", All)]
    [InlineData("root = true\n[*.cs]\ndotnet_analyzer_diagnostic.severity = none\n", All)]
    [InlineData("root = true\n[*.cs]\ndotnet_analyzer_diagnostic.category-Quoin.Usage.severity = silent\n", All)]
    [InlineData("root = true\n[*.cs]\ndotnet_diagnostic.QUO5001.severity = none\n", AllButCaveats)]
    [InlineData("is_global = true\ndotnet_diagnostic.QUO5001.severity = none\n", AllButCaveats)]
    [InlineData("root = true\n[*.cs]\ngenerated_code = true\n", All)]
    [InlineData("root = true\n[Other.cs]\ndotnet_diagnostic.QUO5001.severity = none\n", All)]
    [InlineData("root = true\n[*.cs]\ndotnet_diagnostic.QUO5001.severity = warning\n", "error QUO5004, error QUO5101, error QUO5101, warning QUO5001, warning QUO5002, warning QUO5003")]
    public void Only_a_setting_with_its_id_changes_a_guard(string config, string expected)
    {
        Assert.Equal(expected, ConfiguredJudge.Report(config));
        Assert.Equal(expected, SdkCompiler.Method<Func<string, string>>(typeof(ConfiguredJudge), nameof(ConfiguredJudge.Report))(config));
    }
}
