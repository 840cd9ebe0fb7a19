using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed class LimitSettingsTests
{
    [Fact]
    public void Without_properties_the_limits_are_those_of_the_reference_page()
    {
        var settings = ProjectSettings.Create(_ => null);

        Assert.Empty(settings.Diagnostics);
        Assert.Equal(Limits.Default, settings.Limits);
        Assert.Equal(
            ProjectProperties.Limits.Zip(Values(settings.Limits), (name, value) => (name, value.ToString(CultureInfo.InvariantCulture))),
            MarkdownPage.Read("diagnostics.md").Rows.Where(row => row[0].StartsWith("`QuoinMax", StringComparison.Ordinal)).Select(row => (row[0].Trim('`'), row[2])));
    }

    [Theory]
    [InlineData("QuoinMaxAnnotationLength", " 17 ")]
    [InlineData("QuoinMaxSourceLength", "17")]
    [InlineData("QuoinMaxBaselineLength", "17")]
    [InlineData("QuoinMaxDepth", "17")]
    [InlineData("QuoinMaxDiagnostics", "17")]
    [InlineData("QuoinMaxCombinations", "17")]
    public void Each_property_sets_its_limit_and_no_other(string property, string value)
    {
        var settings = ProjectSettings.Create(name => name == property ? value : " ");

        Assert.Empty(settings.Diagnostics);
        Assert.Equal(
            ProjectProperties.Limits.Zip(Values(Limits.Default), (name, standard) => name == property ? 17 : standard),
            Values(settings.Limits));
    }

    [Theory]
    [InlineData("QuoinMaxAnnotationLength", "0", "1 to 100000000")]
    [InlineData("QuoinMaxSourceLength", "100000001", "1 to 100000000")]
    [InlineData("QuoinMaxDepth", "5", "6 to 200")]
    [InlineData("QuoinMaxDepth", "201", "6 to 200")]
    [InlineData("QuoinMaxDiagnostics", "none", "1 to 2147483647")]
    [InlineData("QuoinMaxDiagnostics", "2147483648", "1 to 2147483647")]
    [InlineData("QuoinMaxCombinations", "-1", "1 to 2147483647")]
    [InlineData("QuoinMaxCombinations", "1,000", "1 to 2147483647")]
    [InlineData("QuoinMaxCombinations", "1e6", "1 to 2147483647")]
    [InlineData("QuoinMaxCombinations", "٣", "1 to 2147483647")]
    public void A_value_that_means_nothing_is_reported_and_the_default_holds(string property, string value, string choices)
    {
        var settings = Settings.Of(property, value);

        Assert.Equal(Limits.Default, settings.Limits);
        var diagnostic = Assert.Single(settings.Diagnostics);
        Assert.Equal((Rules.InvalidProperty, ""), (diagnostic.Rule, diagnostic.Path));
        Assert.Equal(
            $"The property {property} has the invalid value '{value}'; set it to a whole number from {choices}, or remove it",
            diagnostic.Message);
    }

    [Fact]
    public void The_greatest_depth_that_a_project_may_set_leaves_room_on_the_stack()
    {
        var limits = Settings.Of(ProjectProperties.MaxDepth, "200").Limits;
        ParseResult? parsed = null;

        // Half the stack of a compiler's thread.
        var thread = new Thread(
            () => parsed = ArticleCompiler.Parse(Compilation.AnnotationPath, $"{Compilation.Head}x-deep: {new string('[', 199)}{new string(']', 199)}\n", limits),
            maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.Empty(parsed!.Diagnostics);
    }

    private static int[] Values(Limits limits) =>
        [limits.AnnotationLength, limits.SourceLength, limits.BaselineLength, limits.Depth, limits.Diagnostics, limits.Combinations];
}
