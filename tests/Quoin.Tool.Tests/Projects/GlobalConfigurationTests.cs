using Quoin.Tool.Projects;

namespace Quoin.Tool.Tests.Projects;

/// <summary>Severities in global analyzer configuration files. That a build reads them alike is tested with the package.</summary>
public sealed class GlobalConfigurationTests
{
    [Theory]
    [InlineData("/a/.globalconfig\ndotnet_diagnostic.QUO3001.severity = error", "QUO3001=error")]
    [InlineData("/a/.globalconfig\n\uFEFFis_global = true\r\nDotNet_Diagnostic.quo3001.Severity = Error # why\r\n", "QUO3001=error")]
    [InlineData("/a/x.globalconfig\nis_global = true\ndotnet_diagnostic.QUO3001.severity = none", "QUO3001=none")]
    [InlineData("/a/x.globalconfig\ndotnet_diagnostic.QUO3001.severity = none", "")]
    [InlineData("/a/.editorconfig\nroot = true\ndotnet_diagnostic.QUO3001.severity = none", "")]
    [InlineData("/a/.globalconfig\n[*.yaml]\ndotnet_diagnostic.QUO3001.severity = none", "")]
    [InlineData("/a/.globalconfig\n# dotnet_diagnostic.QUO3001.severity = none\n; x\nnonsense\n=\n", "")]
    [InlineData("/a/.globalconfig\ndotnet_diagnostic..severity = none", "")]
    public void A_global_file_sets_severities_before_its_first_section(string file, string expected) => Assert.Equal(expected, Text(file));

    [Theory]
    [InlineData("", "", "QUO3001=error")]
    [InlineData("global_level = 1\n", "", "QUO3001=error")]
    [InlineData("", "global_level = 101\n", "QUO3001=none")]
    [InlineData("global_level = -1\n", "", "QUO3001=none")]
    public void The_file_with_the_higher_level_decides(string first, string second, string expected) => Assert.Equal(expected, Text(
        $"/a/.globalconfig\n{first}dotnet_diagnostic.QUO3001.severity = error",
        $"/a/other.globalconfig\nis_global = true\n{second}dotnet_diagnostic.QUO3001.severity = none"));

    [Fact]
    public void Of_files_of_the_same_level_that_differ_none_applies() => Assert.Equal("QUO3002=none", Text(
        "/a/.globalconfig\ndotnet_diagnostic.QUO3001.severity = error\ndotnet_diagnostic.QUO3002.severity = none",
        "/.globalconfig\ndotnet_diagnostic.QUO3001.severity = none\ndotnet_diagnostic.QUO3002.severity = none"));

    private static string Text(params string[] files) => string.Join(';', GlobalConfiguration.Severities(files).Select(pair => $"{pair.Key}={pair.Value}"));
}
