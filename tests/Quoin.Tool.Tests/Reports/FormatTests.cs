using System.Text.Json;
using System.Text.RegularExpressions;
using Quoin.Tool.Reports;

namespace Quoin.Tool.Tests.Reports;

/// <summary>The formats for programs.</summary>
public sealed partial class FormatTests
{
    [Theory]
    [InlineData("github", "txt")]
    [InlineData("sarif", "json")]
    [InlineData("junit", "xml")]
    [InlineData("json", "json")]
    [InlineData("markdown", "md")]
    public Task A_report_has_all_that_was_found_and_checked(string format, string extension)
    {
        using var place = Mistakes.Ordinary;

        var check = place.QuoinWith([new("GITHUB_WORKSPACE", "")], "check", "--format", format);

        Assert.Equal((1, ""), (check.ExitCode, check.Error));
        var settings = new VerifySettings();
        settings.UseParameters(format);
        return Verify(Stable.Snapshot(Address().Replace(check.Output, "\"file:///{root}/\"")), extension, settings);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void Content_cannot_reach_the_terminal_or_the_runner(string format)
    {
        using var place = Mistakes.Hostile;

        var output = place.Quoin("check", "--format", format).Output;

        Assert.Contains("red", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output, static character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain(output, static character => character is '\u202E' or '\u2066');
        Assert.DoesNotContain("##vso[", output, StringComparison.Ordinal);
        Assert.DoesNotContain("##[", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal) && format != "github");
    }

    [Fact]
    public void The_page_of_reports_has_every_property_of_JSON_and_every_format()
    {
        using var place = Mistakes.Ordinary;
        var page = Repository.Read("src/Quoin.Tool/docs/reports.md");
        using var report = JsonDocument.Parse(place.Quoin("check", "--format", "json").Output);

        Assert.All(Names(report.RootElement).Distinct(), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
        Assert.All(ReportFormat.All.Keys, name => Assert.Contains($"\n| `{name}` |", page, StringComparison.Ordinal));

        static IEnumerable<string> Names(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(static property => Names(property.Value).Prepend(property.Name)),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Names),
            _ => [],
        };
    }

    [Fact]
    public void Two_runs_give_the_same_report()
    {
        using var place = Mistakes.Ordinary;

        Assert.Equal(place.Quoin("check", "--format", "sarif").Output, place.Quoin("check", "--format", "sarif").Output);
    }

    [Fact]
    public Task Hostile_content_is_shown_as_what_it_is()
    {
        using var place = Mistakes.Hostile;

        return Verify(Stable.Snapshot(place.Quoin("check").Output));
    }

    [Theory]
    [InlineData("text", 30_000)]
    [InlineData("github", 10_000)]
    [InlineData("sarif", 50_000)]
    [InlineData("junit", 20_000)]
    [InlineData("json", 1_100_000)]
    [InlineData("markdown", 20_000)]
    public void A_line_of_a_megabyte_does_not_flood_a_report(string format, int longest)
    {
        using var place = Workplace.Tea;
        place.Write("seeds/tea.txt", place.Read("seeds/tea.txt") + string.Concat(Enumerable.Repeat("word e\u0301 ", 125_000)) + "end.\n");

        var check = place.Quoin("check", "--format", format);

        Assert.Equal(0, check.ExitCode);
        Assert.Contains("QUO4001", check.Output, StringComparison.Ordinal);
        Assert.InRange(check.Output.Length, 1, longest);
    }

    [GeneratedRegex("\"file:///[^\"]*/\"")]
    private static partial Regex Address();
}
