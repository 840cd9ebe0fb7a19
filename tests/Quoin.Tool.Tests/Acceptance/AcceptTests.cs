using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using static Quoin.Tool.Tests.Acceptance.AcceptedTea;

namespace Quoin.Tool.Tests.Acceptance;

/// <summary>What an acceptance writes.</summary>
public sealed class AcceptTests
{
    [Fact]
    public void The_first_acceptance_creates_the_files_and_a_second_one_changes_nothing()
    {
        using var place = Workplace.Tea;

        var first = place.Quoin(["accept", "--all", "--because", "First release", .. Signed]);
        var (baseline, accepted) = (place.Read(Baseline), place.Read(Accepted));
        var second = place.Quoin(["accept", "--all", "--because", "First release again", .. Signed]);

        Assert.StartsWith("The article 'tea' is new\nAccepted 3 lines of 'content/quoin.baseline' as Ann <ann@example.org>, entry 2026-11-26-", first.Succeeded, StringComparison.Ordinal);
        Assert.DoesNotContain("Builds do not compare", first.Output, StringComparison.Ordinal);
        Assert.Equal("There is nothing to accept: 'content/quoin.baseline' says what the content promises\n", second.Succeeded);
        Assert.Equal((baseline, accepted), (place.Read(Baseline), place.Read(Accepted)));
        Assert.Equal("quoin.baseline text eol=lf merge=union\nquoin.accepted.yaml text eol=lf merge=union\n", place.Read("content/.gitattributes"));
        Assert.Contains("because: \"First release\", marks: [\"tea\", \"tea/caveats/small-trial\", \"tea/claims/wakes-you-up\"], changes: [\"The article 'tea' is new\"] }", accepted, StringComparison.Ordinal);
        Assert.Equal(["tea", "tea/caveats/small-trial", "tea/claims/wakes-you-up"], baseline.Split('\n').Skip(2).SkipLast(1).Select(line => line.Split(' ')[0]));
    }

    [Theory]
    [InlineData("- The trial was repeated")]
    [InlineData("--because the trial was repeated")]
    [InlineData("# The trial: \"repeated\" {}, [] & *all* | > % ` @ !")]
    [InlineData("The trial\u0007 was \\ 'repeated' \uFEFF\uE000\uFFFF")]
    [InlineData("-repeated", "--because=-repeated")]
    public void A_reason_is_read_as_it_was_given_whatever_it_begins_with(string reason, string? argument = null)
    {
        using var place = Workplace.Tea;
        string[] because = argument is null ? ["--because", reason] : [argument];

        _ = place.Quoin(["accept", "--all", .. because, .. Signed]).Succeeded;

        Assert.Equal(reason, Assert.Single(new AcceptedFile(Accepted, FileText.From(place.Read(Accepted)), Limits.Default).Entries).Because);
        Assert.Equal([], Findings(place));
    }

    [Fact]
    public void A_change_is_accepted_by_the_id_that_a_finding_names()
    {
        using var place = Accept(Workplace.Tea);
        var before = place.Read(Baseline).Split('\n');
        place.Edit(Annotation, "certainty: possible", "certainty: supported");

        var accepted = place.Quoin(["accept", "tea/claims/wakes-you-up", "--because", "The trial was repeated with more people", .. Signed]);

        Assert.StartsWith("The claim 'wakes-you-up' is surer: 'supported', and not 'possible'\nAccepted 1 line of", accepted.Succeeded, StringComparison.Ordinal);
        var after = place.Read(Baseline).Split('\n');
        Assert.Equal([4], Enumerable.Range(0, before.Length).Where(line => before[line] != after[line]));
        var entry = Assert.Single(place.Read(Accepted).Split('\n'), line => line.Contains("repeated", StringComparison.Ordinal));
        Assert.Contains("marks: [\"tea/claims/wakes-you-up\"], changes: [\"The claim 'wakes-you-up' is surer: 'supported', and not 'possible'\"], replaces: [\"" + before[4].Split("check=")[1] + "\"]", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_is_gone_leaves_the_baseline_and_the_entry_lists_it()
    {
        using var place = Accept(Workplace.Tea);
        place.Edit(Annotation, "caveats:\n  small-trial:\n    kind: limitation\n    quote: \"the trial was small\"\n    applies-to: { kind: efficacy }\n\n", "");

        Assert.Contains("The caveat 'small-trial' is gone", place.Quoin(["accept", "tea", "--because", "A larger trial found the same", .. Signed]).Succeeded, StringComparison.Ordinal);
        Assert.DoesNotContain("small-trial", place.Read(Baseline), StringComparison.Ordinal);
        Assert.Contains("marks: [\"tea/claims/wakes-you-up\"], gone: [\"tea/caveats/small-trial\"]", place.Read(Accepted), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_is_gone_with_its_line_is_reported_until_somebody_accepts_that()
    {
        using var place = Accept(Workplace.Tea);
        place.Edit(Annotation, "caveats:\n  small-trial:\n    kind: limitation\n    quote: \"the trial was small\"\n    applies-to: { kind: efficacy }\n\n", "");
        Accept(place, "tea/claims/wakes-you-up", "A larger trial found the same");
        place.Edit(Baseline, place.Read(Baseline).Split('\n').Single(line => line.StartsWith("tea/caveats/", StringComparison.Ordinal)) + "\n", "");

        Assert.Contains("QUO6034: The line of 'tea/caveats/small-trial' in the baseline is missing", Assert.Single(Findings(place)), StringComparison.Ordinal);

        Assert.StartsWith("The caveat 'small-trial' is gone\nAccepted 1 line of", place.Quoin(["accept", "tea/caveats/small-trial", "--because", "A larger trial found the same", .. Signed]).Succeeded, StringComparison.Ordinal);
        Assert.Equal([], Findings(place));
    }

    [Fact]
    public void A_line_that_was_lost_is_signed_again()
    {
        using var place = Accept(Workplace.Tea);
        place.Edit(Baseline, place.Read(Baseline).Split('\n').Single(line => line.StartsWith("tea/caveats/", StringComparison.Ordinal)) + "\n", "");
        Assert.Contains(Findings(place), finding => finding.Contains("QUO6034", StringComparison.Ordinal));

        Accept(place, "tea/caveats/small-trial", "A merge has lost the line");

        Assert.Equal([], Findings(place));
    }

    [Fact]
    public void An_article_that_is_gone_is_named_without_its_marks_and_its_lines_are_not_missing()
    {
        using var place = Accept(Workplace.Tea);
        File.Delete(place.PathOf(Annotation));

        Accept(place, "tea", "Nobody drinks tea any more");

        Assert.Contains(", gone: [\"tea\"], changes: [\"The article 'tea' is gone\"]", place.Read(Accepted), StringComparison.Ordinal);
        Assert.Equal([], Findings(place));
    }

    [Fact]
    public void A_mark_that_is_renamed_goes_with_what_refers_to_it()
    {
        using var place = Accept(Workplace.Tea);
        place.Edit(Annotation, "  small-trial:", "  few-people:");

        Assert.StartsWith("The caveat 'few-people' was 'small-trial'\nAccepted 3 lines", place.Quoin(["accept", "tea/few-people", "--because", "Clearer name for the caveat", .. Signed]).Succeeded, StringComparison.Ordinal);
        Assert.StartsWith("There is nothing to accept", place.Quoin(["accept", "--all", "--because", "First release again"]).Succeeded, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_of_a_library_that_is_renamed_goes_with_what_cites_it()
    {
        using var place = new Workplace().Write(RenameTable.LibraryPath, RenameTable.Library).Write(RenameTable.AnnotationPath, RenameTable.Annotation).Write(RenameTable.SourcePath, RenameTable.Source);
        Accept(place);
        place.Edit(RenameTable.LibraryPath, "  food:", "  dry-food:").Edit(RenameTable.AnnotationPath, "house/food", "house/dry-food");

        Assert.StartsWith(
            "The caveat 'dry-food' was 'food'\nAccepted 3 lines", place.Quoin(["accept", "house/dry-food", "--because", "Clearer name for the caveat", .. Signed]).Succeeded, StringComparison.Ordinal);
        Assert.Equal([], Findings(place));
        Assert.StartsWith("There is nothing to accept", place.Quoin(["accept", "--all", "--because", "First release again"]).Succeeded, StringComparison.Ordinal);
    }

    [Fact]
    public void Git_says_who_accepts_unless_the_command_does()
    {
        using var place = InGit(out _);
        place.Edit(Annotation, "certainty: possible", "certainty: supported");

        place.Quoin("accept", "tea", "--because", "The trial was repeated with more people");

        Assert.Contains("by: \"Bo Berg <bo@example.org>\"", place.Read(Accepted), StringComparison.Ordinal);
    }
}
