using System.Globalization;
using System.Xml.Linq;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>The rules that the package's targets report, which the tests of the package check.</summary>
public sealed class TargetsTests
{
    private static readonly XDocument Targets = XDocument.Parse(Repository.Read("src/Quoin/buildTransitive/Quoin.targets"));

    [Fact]
    public void A_compiler_that_is_too_old_is_reported_in_the_words_of_the_rule() => AssertIsRule("Error", Rules.CompilerTooOld, "$(_QuoinCompiler)");

    [Fact]
    public void A_link_that_leads_outside_is_reported_in_the_words_of_the_rule() =>
        AssertIsRule("Error", Rules.LinkLeadsOutside, "%(_QuoinOutsideLink.Filename)%(_QuoinOutsideLink.Extension)");

    [Fact]
    public void Content_outside_its_folder_is_reported_in_the_words_of_the_rule() =>
        AssertIsRule("Warning", Rules.ContentElsewhere, "%(_QuoinElsewhere.Filename)%(_QuoinElsewhere.Extension)", "$(_QuoinContentRoot)");

    [Fact]
    public void A_package_whose_baseline_is_missing_is_reported_in_the_words_of_the_rule() => AssertIsRule("Error", Rules.BaselinePackageMissing, "$(QuoinBaselinePackage)");

    [Fact]
    public void A_project_that_names_the_package_of_its_baseline_is_compared_with_it()
    {
        var property = Assert.Single(Targets.Descendants("QuoinBaseline"));

        Assert.Equal(("true", "'$(QuoinBaselinePackage)' != '' and '$(QuoinBaseline)' == ''"), (property.Value, property.Parent!.Attribute("Condition")!.Value));
        Assert.True(property.IsBefore(Assert.Single(Targets.Descendants("TargetsForTfmSpecificContentInPackage"), one => one.Value.Contains("QuoinAddBaselineToPackage", StringComparison.Ordinal))));
    }

    [Fact]
    public void Guards_that_are_off_are_reported_in_the_words_of_the_rule() => AssertIsRule("Warning", Rules.GuardsOff, "$(_QuoinGuardsOff)");

    [Fact]
    public void Links_that_lead_outside_are_reported_in_the_words_of_the_rule() =>
        AssertIsRule("Error", Rules.LinkLeadsOutside, "%(_QuoinOutsideLink.Filename)%(_QuoinOutsideLink.Extension)");

    [Fact]
    public void A_preview_in_a_release_is_reported_in_the_words_of_the_rule()
    {
        var task = Assert.Single(XDocument.Parse(Repository.Read("src/Quoin.Preview/buildTransitive/Quoin.Preview.targets")).Descendants("Error"));

        // MSBuild would evaluate a property that is not escaped.
        Assert.Equal((Rules.PreviewInRelease.Id, Rules.PreviewInRelease.Message), (task.Attribute("Code")!.Value, task.Attribute("Text")!.Value.Replace("%24", "$", StringComparison.Ordinal)));
    }

    private static void AssertIsRule(string element, Rule rule, params string[] arguments)
    {
        var task = Assert.Single(Targets.Descendants(element), task => task.Attribute("Code")!.Value == rule.Id);

        Assert.Equal(string.Format(CultureInfo.InvariantCulture, rule.Message, arguments), task.Attribute("Text")!.Value);
    }
}
