namespace Quoin.Tool.Tests.Reports;

/// <summary>What <c>quoin check</c> reports to people, and its exit codes.</summary>
public sealed class CheckTests
{
    [Fact]
    public Task Findings_have_their_line_a_fix_and_help_and_the_end_says_what_was_checked()
    {
        using var place = Mistakes.Ordinary;

        var check = place.Quoin("check");

        Assert.Equal((1, ""), (check.ExitCode, check.Error));
        return Verify(Stable.Snapshot(check.Output));
    }

    [Fact]
    public void Content_without_mistakes_is_said_to_be_checked()
    {
        using var place = Workplace.Tea;

        Assert.Equal(
            "No findings\nChecked 1 article, 1 source, 2 quotes, 1 sentence, 1 claim with caveats and 0 without in T s\n",
            Stable.WithoutTime(place.Quoin("check").Succeeded));
        Assert.Equal("", place.Quoin("check", "--quiet").Succeeded);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public void Only_findings_at_or_above_the_level_fail_the_check(string level, int code)
    {
        using var place = Mistakes.Ordinary;

        Assert.Equal(code, place.Quoin("check", "content/напої 1", "--fail-on", level).ExitCode);
    }

    [Fact]
    public void What_is_overdue_on_a_day_is_reported_only_when_a_day_is_given()
    {
        using var place = Workplace.Tea;
        place.Write("content/tea.quoin.yaml", place.Read("content/tea.quoin.yaml").Replace("title: ", "reviewed: { due: 2026-11-25 }\ntitle: ", StringComparison.Ordinal));

        Assert.StartsWith("No findings\n", place.Quoin("check").Succeeded, StringComparison.Ordinal);
        Assert.StartsWith("No findings\n", place.Quoin("check", "--as-of", "2026-11-25").Succeeded, StringComparison.Ordinal);
        var check = place.Quoin("check", "--as-of", "2026-11-26", "--fail-on", "warning");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("QUO4028", check.Output, StringComparison.Ordinal);
        Assert.Contains("was due on 2026-11-25", check.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("today")]
    [InlineData("2026-02-30")]
    public void A_day_that_is_none_is_refused(string day)
    {
        using var place = Workplace.Tea;

        var check = place.Quoin("check", "--as-of", day);

        Assert.Equal(2, check.ExitCode);
        Assert.Contains($"--as-of cannot be '{day}'", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_content_nothing_is_checked_and_that_is_no_success()
    {
        using var place = new Workplace().Write("seeds/tea.txt", "Tea.");

        var check = place.Quoin("check");

        Assert.Equal(
            (2, "", "quoin: Nothing was checked: there is no annotation in the folders 'content/' and 'seeds/'; put one such as 'content/tea.quoin.yaml' there, or start one with 'quoin new'\n"),
            (check.ExitCode, check.Output, check.Error));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("sarif")]
    public void A_misspelled_name_is_a_finding_and_still_nothing_was_checked(string format)
    {
        using var place = new Workplace().Write("content/tea.yaml", Workplace.TeaAnnotation);

        var check = place.Quoin("check", "--format", format);

        Assert.Equal(2, check.ExitCode);
        Assert.Contains("QUO9013", check.Output, StringComparison.Ordinal);
        Assert.StartsWith("quoin: Nothing was checked: ", check.Error, StringComparison.Ordinal);
        Assert.Equal(format == "sarif", check.Output.Contains("\"executionSuccessful\": false", StringComparison.Ordinal));
    }

    [Fact]
    public void A_policy_can_be_checked_alone_if_it_is_asked_for()
    {
        using var place = new Workplace().Write("content/quoin.policy.yaml", "quoin-policy: 1\nrules:\n  ground: { needs: evidence }\n");

        Assert.StartsWith("No findings\nChecked 0 articles, 0 sources, 1 policy, ", place.Quoin("check", "content/quoin.policy.yaml").Succeeded, StringComparison.Ordinal);
        Assert.Equal(2, place.Quoin("check").ExitCode);
    }

    [Theory]
    [InlineData("content", 2, 4)]
    [InlineData("content/*a.quoin.yaml", 1, 2)]
    [InlineData("seeds/кава 1.md", 1, 2)]
    [InlineData("**/кава*", 1, 2)]
    [InlineData("content/tea.quoin.yaml|seeds", 2, 4)]
    public void Files_folders_and_globs_choose_what_is_reported(string paths, int articles, int findings)
    {
        using var place = Mistakes.Ordinary;

        var check = place.Quoin(["check", "--format", "json", .. paths.Split('|')]);

        using var json = System.Text.Json.JsonDocument.Parse(check.Output);
        Assert.Equal(articles, json.RootElement.GetProperty("checked").GetProperty("articles").GetInt32());
        Assert.Equal(findings, json.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r", "\uFEFF")]
    public void Line_ends_and_a_byte_order_mark_move_no_finding(string lineEnd, string mark)
    {
        using var place = Mistakes.Ordinary;
        var expected = place.Quoin("check", "--quiet").Output;
        foreach (var file in (string[])["content/tea.quoin.yaml", "content/напої 1/coffee.quoin.yaml", "seeds/tea.txt", "seeds/кава 1.md"])
        {
            place.Write(file, mark + place.Read(file).ReplaceLineEndings(lineEnd));
        }

        Assert.Equal(expected, place.Quoin("check", "--quiet").Output);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_finding()
    {
        using var place = Workplace.Tea;
        File.CreateSymbolicLink(place.PathOf("content/gone.quoin.yaml"), place.PathOf("content/nowhere"));

        var check = place.Quoin("check");

        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith("content/gone.quoin.yaml\n  1:1 error QUO9002: ", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_is_the_same_on_any_number_of_processors()
    {
        using var place = Mistakes.Ordinary;
        for (var i = 0; i < 40; i++)
        {
            place.Write($"seeds/t{i}.txt", place.Read("seeds/tea.txt")).Write($"content/t{i}.quoin.yaml", place.Read("content/tea.quoin.yaml").Replace("tea.txt", $"t{i}.txt", StringComparison.Ordinal));
        }

        Assert.Equal(
            place.QuoinWith([new("DOTNET_PROCESSOR_COUNT", "1")], "check", "--quiet").Output,
            place.QuoinWith([new("DOTNET_PROCESSOR_COUNT", "8")], "check", "--quiet").Output);
    }

    [Theory]
    [InlineData("content/tea.quoin.yaml")]
    [InlineData("seeds/../seeds/tea.txt")]
    public void A_report_never_replaces_content(string path)
    {
        using var place = Workplace.Tea;
        var before = place.Read(path);

        Assert.Equal(
            (2, $"quoin: '{path.Replace("seeds/../", "", StringComparison.Ordinal)}' is content; choose another file for the report\n"),
            (place.Quoin("check", "--format", "json", "--output", path) is var check ? (check.ExitCode, check.Error) : default));
        Assert.Equal(before, place.Read(path));
    }
}
