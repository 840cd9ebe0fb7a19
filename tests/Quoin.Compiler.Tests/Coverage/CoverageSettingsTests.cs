using System.Globalization;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;

namespace Quoin.Compiler.Tests;

public sealed class CoverageSettingsTests
{
    private const string Source = "Salt is white. It is dry. It keeps.";

    [Theory]
    [InlineData(null, RuleSeverity.Warning)]
    [InlineData("", RuleSeverity.Warning)]
    [InlineData("error", RuleSeverity.Error)]
    [InlineData("Error", RuleSeverity.Error)]
    [InlineData(" warning ", RuleSeverity.Warning)]
    [InlineData("info", RuleSeverity.Information)]
    public void A_project_says_how_grave_a_sentence_without_a_mark_is(string? value, object severity)
    {
        var diagnostics = Compile(value, null).Diagnostics;

        Assert.Equal(3, diagnostics.Count);
        Assert.All(diagnostics, diagnostic => Assert.Equal((Rules.SentenceUnaccounted, (RuleSeverity)severity), (diagnostic.Rule, diagnostic.Severity)));
    }

    [Fact]
    public void Off_tells_nothing_of_sentences_and_keeps_the_minimum()
    {
        Assert.Empty(Compile("off", null).Diagnostics);
        Assert.Equal([Rules.CoverageBelowMinimum], Compile("off", "50").Diagnostics.Select(diagnostic => diagnostic.Rule));
    }

    [Theory]
    [InlineData("QuoinCoverage", "loud", "error, warning, info or off")]
    [InlineData("QuoinCoverage", "0", "error, warning, info or off")]
    [InlineData("QuoinCoverageMinimum", "most", "a percentage from 0 to 100, such as 90 or 99.5")]
    [InlineData("QuoinCoverageMinimum", "-1", "a percentage from 0 to 100, such as 90 or 99.5")]
    [InlineData("QuoinCoverageMinimum", "100.1", "a percentage from 0 to 100, such as 90 or 99.5")]
    [InlineData("QuoinCoverageMinimum", "99,5", "a percentage from 0 to 100, such as 90 or 99.5")]
    [InlineData("QuoinCoverageMinimum", "90 %", "a percentage from 0 to 100, such as 90 or 99.5")]
    public void A_value_that_means_nothing_is_reported_and_the_default_holds(string property, string value, string choices)
    {
        var settings = Settings.Of(property, value);

        Assert.Equal(new CoverageSettings(RuleSeverity.Warning, null), settings.Coverage);
        var diagnostic = Assert.Single(settings.Diagnostics);
        Assert.Equal((Rules.InvalidProperty, ""), (diagnostic.Rule, diagnostic.Path));
        Assert.Equal($"The property {property} has the invalid value '{value}'; set it to {choices}, or remove it", diagnostic.Message);
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("33.33", null)]
    [InlineData("33.34", "1 of 3 sentences, 33.3 %, but the project requires 33.34 %; mark 1 more")]
    [InlineData("66.6", "1 of 3 sentences, 33.3 %, but the project requires 66.6 %; mark 1 more")]
    [InlineData("66.7", "1 of 3 sentences, 33.3 %, but the project requires 66.7 %; mark 2 more")]
    [InlineData("100", "1 of 3 sentences, 33.3 %, but the project requires 100 %; mark 2 more")]
    public void A_minimum_is_met_to_the_digit(string minimum, string? message)
    {
        var diagnostic = Compile("off", minimum, "asides: [\"It is dry\"]\n").Diagnostics.SingleOrDefault();

        Assert.Equal(message, diagnostic?.Message.Replace("The annotation covers ", "").Replace(", or lower QuoinCoverageMinimum", ""));
    }

    [Fact]
    public void A_minimum_reads_alike_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("uk-UA");
        try
        {
            Assert.Equal(99.5m, Settings.Of(ProjectProperties.CoverageMinimum, "99.5").Coverage.Minimum);
            Assert.Contains(" 99.5 %", Assert.Single(Compile("off", "99.5").Diagnostics).Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void While_there_are_errors_coverage_is_not_judged() =>
        Assert.Equal([Rules.QuoteNotFound], Compile("error", "100", "asides: [\"Pepper\"]\n").Diagnostics.Select(diagnostic => diagnostic.Rule));

    [Fact]
    public void A_source_without_sentences_meets_any_minimum() =>
        Assert.Empty((Compilation.Of("", "") with { Coverage = new CoverageSettings(null, 100) }).Diagnostics);

    private static Compilation Compile(string? severity, string? minimum, string marks = "") =>
        Compilation.Of(marks, Source) with
        {
            Coverage = new CoverageSettings(
                Settings.Of(ProjectProperties.Coverage, severity).Coverage.Severity, Settings.Of(ProjectProperties.CoverageMinimum, minimum).Coverage.Minimum),
        };
}
