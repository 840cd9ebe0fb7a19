namespace Quoin.Tool.Tests.Edits;

/// <summary>Renaming, retracting and finding marks that several articles cite.</summary>
public sealed class LibraryEditTests
{
    private const string Library = """
        quoin: 1
        library: trials
        title: Trials
        language: en

        evidence:
          exeter:
            kind: clinical-trial
            citation: "A. Smith, 2022."
          other: { kind: cohort, citation: "B. Jones, 2023." }

        """;

    private const string Tea = """
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: ../seeds/tea.txt

        claims:
          wakes-you-up: { kind: efficacy, certainty: possible, quote: "Tea may help you wake up", evidence: [trials/exeter, trials/other] }

        """;

    private const string Coffee = """
        quoin: 1
        article: coffee
        title: Coffee
        language: en
        source: ../seeds/coffee.txt

        evidence:
          exeter: { kind: cohort, quote: "the trial was small" }

        claims:
          wakes-you-up:
            kind: efficacy
            certainty: possible
            quote: "Coffee may help you wake up"
            evidence:
              - exeter
              - { of: trials/exeter, at: "p 4" }
              - "trials/other#p-2"

        """;

    private static Workplace Place => new Workplace()
        .Write("content/trials.quoin.yaml", Library)
        .Write("content/tea.quoin.yaml", Tea).Write("seeds/tea.txt", "Tea may help you wake up.\n")
        .Write("content/coffee.quoin.yaml", Coffee).Write("seeds/coffee.txt", "Coffee may help you wake up, but the trial was small.\n");

    [Fact]
    public void All_annotations_that_cite_a_mark_of_a_library_follow_its_new_id()
    {
        using var place = Place;

        var output = place.Quoin("rename", "trials/exeter", "exeter-2022").Succeeded;
        _ = place.Quoin("rename", "trials/other", "second").Succeeded;

        Assert.Equal(Library.Replace("  exeter:", "  exeter-2022:", StringComparison.Ordinal).Replace("  other:", "  second:", StringComparison.Ordinal), place.Read("content/trials.quoin.yaml"));
        Assert.Equal(Tea.Replace("[trials/exeter, trials/other]", "[trials/exeter-2022, trials/second]", StringComparison.Ordinal), place.Read("content/tea.quoin.yaml"));
        Assert.Equal(Coffee.Replace("of: trials/exeter,", "of: trials/exeter-2022,", StringComparison.Ordinal).Replace("trials/other#p-2", "trials/second#p-2", StringComparison.Ordinal), place.Read("content/coffee.quoin.yaml"));
        Assert.StartsWith("Renamed the evidence 'trials/exeter' to 'exeter-2022', and 2 references to it, in 3 files\n", output, StringComparison.Ordinal);
        Assert.EndsWith("Annotations of other projects that cite it are not edited\n", output, StringComparison.Ordinal);
        Assert.Equal(0, place.Quoin("check").ExitCode);
    }

    [Fact]
    public void A_mark_of_an_article_with_the_id_of_one_of_a_library_is_another()
    {
        using var place = Place;

        _ = place.Quoin("rename", "coffee/exeter", "small-study").Succeeded;

        Assert.Equal(Coffee.Replace("  exeter:", "  small-study:", StringComparison.Ordinal).Replace("- exeter\n", "- small-study\n", StringComparison.Ordinal), place.Read("content/coffee.quoin.yaml"));
        Assert.Equal(Tea, place.Read("content/tea.quoin.yaml"));
    }

    [Fact]
    public void Retracting_a_trial_once_lists_every_claim_that_cites_it()
    {
        using var place = Place;

        Assert.Equal(
            """
            Retracted the evidence 'trials/exeter' in content/trials.quoin.yaml
            2 claims in 2 articles rely on it:
              coffee/wakes-you-up, and on 2 more
              tea/wakes-you-up, and on 1 more
            'quoin where-used trials/exeter' lists the code that shows it

            """,
            place.Quoin("retract", "trials/exeter", "--because", "The data were invented.", "--on", "2026-03-31").Succeeded);
        Assert.Equal(
            Library.Replace("    citation: \"A. Smith, 2022.\"\n", "    citation: \"A. Smith, 2022.\"\n    status: retracted\n    because: \"The data were invented.\"\n    on: 2026-03-31\n", StringComparison.Ordinal),
            place.Read("content/trials.quoin.yaml"));
        Assert.Equal(
            """
            trials/exeter (evidence)
              content/coffee.quoin.yaml(17,15)  evidence of the claim 'wakes-you-up'
              content/tea.quoin.yaml(8,102)  evidence of the claim 'wakes-you-up'

            0 places in code and 2 in annotations; no assembly was searched

            """,
            place.Quoin("where-used", "trials/exeter", "--annotations").Succeeded);
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_all_files_as_they_were()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var place = Place;
        File.SetUnixFileMode(place.PathOf("content/trials.quoin.yaml"), UnixFileMode.UserRead);

        var command = place.Quoin("rename", "trials/exeter", "exeter-2022");

        Assert.Equal((2, "quoin: 'content/trials.quoin.yaml' cannot be changed: it is read-only; change its permissions; no file was changed\n"), (command.ExitCode, command.Error));
        Assert.Equal((Library, Tea, Coffee), (place.Read("content/trials.quoin.yaml"), place.Read("content/tea.quoin.yaml"), place.Read("content/coffee.quoin.yaml")));
    }
}
