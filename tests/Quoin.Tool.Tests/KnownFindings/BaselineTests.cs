using System.Text.RegularExpressions;
using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.KnownFindings;
using Quoin.Tool.Projects;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Tests.KnownFindings;

/// <summary>Findings that are accepted for now, as a user accepts them.</summary>
public sealed class BaselineTests
{
    private const string File = "quoin.findings.json";

    /// <summary>Two warnings: a number that is not in the quote, and a sentence without a mark.</summary>
    private static Workplace Place => Workplace.Tea
        .Write("seeds/tea.txt", "Tea may help you wake up, but the trial was small.\nTea is brown.\n")
        .Write("content/tea.quoin.yaml", Workplace.TeaAnnotation.Replace("wake you up.", "wake you up in 5 minutes.", StringComparison.Ordinal));

    [Fact]
    public void A_baseline_hides_what_was_there_and_shows_what_is_new()
    {
        using var place = Place;

        var written = Check(place, 0, "--fail-on", "warning", "--baseline", File, "--write-baseline");
        Assert.StartsWith("No findings\nWrote 2 findings to the baseline 'quoin.findings.json'\nThe baseline 'quoin.findings.json' hides 2 findings\nChecked 1 article", written, StringComparison.Ordinal);
        Assert.Equal(
            """
            {
              "quoin-findings": 1,
              "findings": [
                {"rule":"QUO4001","article":"tea","message":"No mark of 'tea' covers this sentence: \"Tea is brown.\"; quote it in a claim, a caveat, evidence or a term, or list it under 'asides'","fingerprint":"*"},
                {"rule":"QUO4014","article":"tea","mark":"claims/wakes-you-up","message":"The statement of 'wakes-you-up' in en says \"5 minutes\", which is not in its quote; use the number and the unit of the quote, or quote the words that give it","fingerprint":"*"}
              ]
            }

            """.ReplaceLineEndings("\n"),
            Regex.Replace(place.Read(File), "[0-9a-f]{32}", "*"));

        // Moved lines, and another sentence.
        place.Edit("content/tea.quoin.yaml", "claims:", "# Moved.\n\nclaims:").Write("seeds/tea.txt", "\nTea may help you wake up, but the trial was small.\nTea is red.\nTea is brown.\n");
        var checkedAgain = Check(place, 1, "--fail-on", "warning", "--baseline", File);
        Assert.Contains("3:1 warning QUO4001: No mark of 'tea' covers this sentence: \"Tea is red.\"", checkedAgain, StringComparison.Ordinal);
        Assert.Contains("\n1 warning in 1 file", checkedAgain, StringComparison.Ordinal);
        Assert.Contains("\nThe baseline 'quoin.findings.json' hides 2 findings\n", checkedAgain, StringComparison.Ordinal);
        Assert.DoesNotContain("brown", checkedAgain, StringComparison.Ordinal);

        // Another number.
        place.Edit("content/tea.quoin.yaml", "5 minutes", "9 hours").Write("seeds/tea.txt", "Tea may help you wake up, but the trial was small.\n");
        checkedAgain = Check(place, 0, "--baseline", File);
        Assert.Contains("says \"9 hours\"", checkedAgain, StringComparison.Ordinal);
        Assert.Contains("\n2 findings of the baseline are fixed; --prune-baseline removes them from the file\n", checkedAgain, StringComparison.Ordinal);

        // Pruned, and not added to.
        Assert.Contains("\nRemoved 2 fixed findings from the baseline 'quoin.findings.json'\n", Check(place, 0, "--baseline", File, "--prune-baseline"), StringComparison.Ordinal);
        Assert.Equal("{\n  \"quoin-findings\": 1,\n  \"findings\": []\n}\n", place.Read(File));
    }

    [Fact]
    public void A_baseline_that_is_written_again_is_the_same_to_the_byte()
    {
        using var place = Place;
        Check(place, 0, "--baseline", File, "--write-baseline");
        var text = place.Read(File);

        Check(place, 0, "--baseline", File, "--write-baseline");

        Assert.Equal(text, place.Read(File));
        Assert.Equal(["content", "quoin.findings.json", "seeds"], Directory.EnumerateFileSystemEntries(place.Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("README.md", "# Tea\n\n\"quoin-findings\" are in a file.\n")]
    [InlineData("package.json", "{ \"name\": \"tea\" }\n")]
    [InlineData("content/tea.quoin.yaml", null)]
    public void A_file_that_is_no_baseline_is_not_overwritten(string name, string? text)
    {
        using var place = Place;
        if (text is not null)
        {
            place.Write(name, text);
        }

        text = place.Read(name);
        var command = place.Quoin("check", "--baseline", name, "--write-baseline");

        Assert.Equal((2, "", $"quoin: '{name}' is there already and is no baseline, so it is not overwritten; name another file with --baseline\n"), (command.ExitCode, command.Output, command.Error));
        Assert.Equal(text, place.Read(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\n  \"quoin-findings\": 1,\n  \"findings\": [\n<<<<<<< HEAD\n")]
    public void An_empty_file_and_a_damaged_baseline_are_written_again(string text)
    {
        using var place = Place.Write(File, text);

        Assert.Contains("\nWrote 2 findings to the baseline", Check(place, 0, "--baseline", File, "--write-baseline"), StringComparison.Ordinal);
        Assert.Contains("hides 2 findings", Check(place, 0, "--baseline", File), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_is_in_no_baseline_because_a_build_fails_on_it()
    {
        using var place = Place.Edit("content/tea.quoin.yaml", "Tea may help you wake up\"", "Tea helps you wake up\"");

        var written = Check(place, 1, "--baseline", File, "--write-baseline");
        Assert.Contains("error QUO2001", written, StringComparison.Ordinal);
        Assert.Contains("\nWrote 0 findings to the baseline 'quoin.findings.json'\nA build fails on 1 error whatever a baseline says, so it is not in it\n", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind: limitation", "kind: limitatio")]
    [InlineData("article: tea", "article:")]
    [InlineData("claims:", "claims: [")]
    [InlineData("seeds/tea.txt", "seeds/te.txt")]
    public void A_finding_that_an_error_hides_is_not_fixed_and_stays_in_the_baseline(string sound, string wrong)
    {
        using var place = Place;
        var whole = place.Read("content/tea.quoin.yaml");
        Check(place, 0, "--baseline", File, "--write-baseline");
        var baseline = place.Read(File);
        place.Edit("content/tea.quoin.yaml", sound, wrong);

        foreach (var use in (string[][])[[], ["--prune-baseline"], ["--write-baseline"]])
        {
            var output = Check(place, 1, ["--baseline", File, .. use]);

            Assert.Contains(" of the baseline stay", output, StringComparison.Ordinal);
            Assert.DoesNotContain("--prune-baseline removes", output, StringComparison.Ordinal);
            Assert.DoesNotContain("Removed", output, StringComparison.Ordinal);
            Assert.Equal(baseline, place.Read(File));
        }

        place.Write("content/tea.quoin.yaml", whole);
        Assert.StartsWith("No findings\nThe baseline 'quoin.findings.json' hides 2 findings\nChecked", Check(place, 0, "--baseline", File), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_another_article_keeps_nothing()
    {
        using var place = Place;
        Check(place, 0, "--baseline", File, "--write-baseline");
        place.Edit("content/tea.quoin.yaml", " in 5 minutes", "")
            .Write("seeds/other.txt", "Tea may help you wake up, but the trial was small.\n")
            .Write("content/other.quoin.yaml", Workplace.TeaAnnotation.Replace("article: tea", "article: other", StringComparison.Ordinal)
                .Replace("seeds/tea.txt", "seeds/other.txt", StringComparison.Ordinal).Replace("kind: limitation", "kind: limitatio", StringComparison.Ordinal));

        Assert.Contains("\nRemoved 1 fixed finding from the baseline 'quoin.findings.json'\n", Check(place, 1, "--baseline", File, "--prune-baseline"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_setting_makes_an_error_is_reported_although_it_is_in_the_baseline()
    {
        using var place = Place;
        Check(place, 0, "--baseline", File, "--write-baseline");
        var session = new ToolSession(place.Root, TextWriter.Null, TextWriter.Null, () => new PlainOutput(TextWriter.Null));
        var content = new ContentSet("the project", ContentFolder.Read(place.Root), SeveritySettings.Create(name => name == "WarningsAsErrors" ? "QUO4014" : null, []), null)
        {
            Roots = ContentRoots.Create(static _ => null),
            Folder = place.Root,
        };

        var result = ContentCheck.Of(content, ContentBuild.Create(content.Project));
        var findings = IdentifiedFinding.Of(result);
        result = BaselineCheck.Apply(result with { Findings = [.. findings.Select(finding => finding.Finding)] }, findings, new BaselineFile(session, File), BaselineUse.Read);

        Assert.Equal(["QUO4014"], result.Findings.Select(finding => finding.Diagnostic.Rule.Id));
        Assert.Equal(["The baseline 'quoin.findings.json' hides 1 finding", "A build fails on 1 finding of the baseline now, so the check does too"], result.Notes);
    }

    [Fact]
    public void More_findings_than_a_build_shows_are_all_in_the_baseline()
    {
        using var place = Workplace.Tea.Write("seeds/tea.txt", "Tea may help you wake up, but the trial was small.\n" + string.Concat(Enumerable.Range(0, 1005).Select(i => $"Tea number {i} is brown.\n")));

        Assert.Contains("\nWrote 1,005 findings to the baseline", Check(place, 0, "--baseline", File, "--write-baseline"), StringComparison.Ordinal);

        // One that a build counts but does not show is not new when another one is fixed.
        place.Edit("seeds/tea.txt", "Tea number 7 is brown.\n", "");
        Assert.StartsWith("No findings\nThe baseline 'quoin.findings.json' hides 1,004 findings\n1 finding of the baseline is fixed;", Check(place, 0, "--baseline", File), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--baseline|none.json", "There is no baseline 'none.json'; write it with --write-baseline")]
    [InlineData("--write-baseline", "--write-baseline needs the file, as in --baseline quoin.findings.json")]
    [InlineData("--prune-baseline", "--prune-baseline needs the file, as in --baseline quoin.findings.json")]
    [InlineData("--baseline|", "--baseline needs a file, as in --baseline quoin.findings.json")]
    [InlineData("--baseline|b.json|--write-baseline|--prune-baseline", "--write-baseline writes only what there is, so leave --prune-baseline out")]
    [InlineData("--baseline|b.json|--write-baseline|content", "A baseline is of all content; leave the paths out to write it")]
    [InlineData("--baseline|seeds/tea.txt", "The baseline 'seeds/tea.txt' cannot be read, because in line 1 it is not valid JSON there; restore it, or write it again with --write-baseline")]
    [InlineData("--baseline|none/b.json|--write-baseline", "'{root}/none/b.json': its folder does not exist; create it first")]
    public void What_cannot_be_done_is_said_in_one_line(string arguments, string message)
    {
        using var place = Place;

        var command = place.Quoin(["check", .. arguments.Split('|')]);

        Assert.Equal((2, "", $"quoin: {message}\n"), (command.ExitCode, command.Output, place.Scrub(command.Error)));
        Assert.Equal(["content", "seeds"], Directory.EnumerateFileSystemEntries(place.Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    private static string Check(Workplace place, int code, params string[] arguments)
    {
        var command = place.Quoin(["check", .. arguments]);
        Assert.True(command.ExitCode == code, command.ToString());
        return command.Output;
    }
}
