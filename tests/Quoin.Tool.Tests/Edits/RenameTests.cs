namespace Quoin.Tool.Tests.Edits;

/// <summary>Renaming marks.</summary>
public sealed class RenameTests
{
    private const string Path = "content/tea.quoin.yaml";

    private const string Annotation = """
        # The first line stays.
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: ../seeds/tea.txt

        sections:
          effects: { from: "Tea may help" }

        terms:
          sleep: { label: sleep, quote: "sleep" }

        evidence:
          study:   # a comment
            kind: cohort
            quote: "the trial was small"

        caveats:
          small: { kind: limitation, quote: "the trial was small", applies-to: [ "wakes-you-up" , helps-sleep ] }
          of-sleep:
            kind: scope
            quote: 'not for all'
            applies-to: { about: sleep, section: [effects] }
          first: { kind: risk, quote: "It may harm", applies-to: [wakes-you-up] }

        claims:
          wakes-you-up:
            kind: efficacy
            certainty: possible
            quote: "Tea may help you wake up"
            evidence: [study]   # why
            caveats:
              - small
            about: [sleep]

          helps-sleep: { kind: efficacy, certainty: possible, quote: "Tea may help you wake up", statement: "Tea may help you with sleep.", evidence: [ study ], formerly: [makes-sleepy] }
          old: { kind: efficacy, certainty: possible, quote: "Tea may help you wake up", statement: "Tea may be of help.", status: superseded, superseded-by: wakes-you-up }

        """;

    private static Workplace Place => Workplace.Tea
        .Write("seeds/tea.txt", "Tea may help you wake up, but the trial was small. It is not for all, and bad for sleep. It may harm.\n")
        .Write(Path, Annotation);

    [Fact]
    public void A_claim_keeps_its_former_id_and_all_references_follow()
    {
        using var place = Place;

        var output = place.Quoin("rename", "tea/wakes-you-up", "keeps-awake").Succeeded;

        Assert.Equal(
            Annotation
                .Replace("[ \"wakes-you-up\" ,", "[ \"keeps-awake\" ,", StringComparison.Ordinal)
                .Replace("applies-to: [wakes-you-up]", "applies-to: [keeps-awake]", StringComparison.Ordinal)
                .Replace("  wakes-you-up:\n", "  keeps-awake:\n", StringComparison.Ordinal)
                .Replace("    about: [sleep]\n", "    about: [sleep]\n    formerly: [wakes-you-up]\n", StringComparison.Ordinal)
                .Replace("superseded-by: wakes-you-up", "superseded-by: keeps-awake", StringComparison.Ordinal),
            place.Read(Path));
        Assert.Equal(
            "Renamed the claim 'tea/wakes-you-up' to 'keeps-awake', and 3 references to it, in 1 file\n"
            + "C# that uses 'Claims.WakesYouUp' still compiles, with a warning that says 'Claims.KeepsAwake', because the old id is under 'formerly'\n",
            output);
        Assert.Equal(0, place.Quoin("check").ExitCode);
    }

    [Theory]
    [InlineData("helps-sleep", "helps-rest", "[makes-sleepy]", "[makes-sleepy, helps-sleep]")]
    [InlineData("helps-sleep", "makes-sleepy", "[makes-sleepy]", "[helps-sleep]")]
    public void Former_ids_are_kept_in_their_style(string id, string renamed, string before, string after)
    {
        using var place = Place;

        _ = place.Quoin("rename", id, renamed).Succeeded;

        Assert.Equal(Annotation.Replace(before, after, StringComparison.Ordinal).Replace($" {id}:", $" {renamed}:", StringComparison.Ordinal).Replace($", {id} ]", $", {renamed} ]", StringComparison.Ordinal), place.Read(Path));
        Assert.Equal(0, place.Quoin("check").ExitCode);
    }

    [Fact]
    public void Former_ids_in_lines_of_their_own_get_one_more_and_line_ends_stay()
    {
        using var place = Place;
        var text = Annotation.Replace("    about: [sleep]\n", "    about: [sleep]\n    formerly:\n      - stirs-you # long ago\n", StringComparison.Ordinal).ReplaceLineEndings("\r\n");
        place.Write(Path, text);

        _ = place.Quoin("rename", "wakes-you-up", "keeps-awake").Succeeded;

        Assert.Equal(
            text.Replace("- stirs-you # long ago\r\n", "- stirs-you # long ago\r\n      - keeps-the-place\r\n", StringComparison.Ordinal).Replace("wakes-you-up", "keeps-awake", StringComparison.Ordinal).Replace("keeps-the-place", "wakes-you-up", StringComparison.Ordinal),
            place.Read(Path));
    }

    [Theory]
    [InlineData("study", "cohort-of-2024", "study:   #|evidence: [study]|evidence: [ study ]", "Evidence.Study", "Evidence.CohortOf2024")]
    [InlineData("sleep", "rest", "  sleep: {|about: sleep,|about: [sleep]", "Terms.Sleep", "Terms.Rest")]
    [InlineData("effects", "what-it-does", "  effects: {|[effects]", "Sections.Effects", "Sections.WhatItDoes")]
    [InlineData("small", "small-trial", "  small: {|- small", "Caveats.Small", "Caveats.SmallTrial")]
    public void Other_marks_keep_no_former_id_which_is_said(string id, string renamed, string places, string old, string now)
    {
        using var place = Place;

        var output = place.Quoin("rename", id, renamed).Succeeded;

        Assert.Equal(places.Split('|').Aggregate(Annotation, (text, part) => text.Replace(part, part.Replace(id, renamed, StringComparison.Ordinal), StringComparison.Ordinal)), place.Read(Path));
        Assert.Contains($"C# that uses '{old}' must now use '{now}', because only claims keep former ids", output, StringComparison.Ordinal);
        Assert.Equal(0, place.Quoin("check").ExitCode);
    }

    [Fact]
    public void A_dry_run_is_a_diff_and_writes_nothing()
    {
        using var place = Place;

        var command = place.Quoin("rename", "study", "cohort", "--dry-run");

        Assert.Equal(0, command.ExitCode);
        Assert.Equal(Annotation, place.Read(Path));
        Assert.Contains("\n-  study:   # a comment\n+  cohort:   # a comment\n", command.Output, StringComparison.Ordinal);
        Assert.StartsWith("Would rename the evidence 'tea/study' to 'cohort', and 2 references to it, in 1 file\n", command.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wakes-you-up|helps-sleep", "'tea' has the claim 'helps-sleep' already; choose another id")]
    [InlineData("wakes-you-up|makes-sleepy", "'tea/wakes-you-up' cannot be 'makes-sleepy', which would bring QUO")]
    [InlineData("wakes-you-up|wakes-you-up", "'tea/wakes-you-up' has that id already")]
    [InlineData("wakes-you-up|WakesYou", "'WakesYou' cannot be an id; write 'wakes-you'")]
    [InlineData("wakes-you-up|2", "'2' cannot be an id; write lowercase letters, digits and single hyphens")]
    [InlineData("wakes-you-up|get-key", "'get-key' cannot be the id of a mark, because its class has a member 'GetKey'; choose another id")]
    [InlineData("wakes-you|b", "There is no mark 'wakes-you'; did you mean 'wakes-you-up'?")]
    [InlineData("toa/wakes-you-up|b", "There is no article or library 'toa'; did you mean 'tea'?")]
    [InlineData("sleep|b|--kind|claim", "There is no claim 'sleep'")]
    public void What_cannot_be_renamed_is_refused_in_one_line_and_nothing_is_changed(string arguments, string message)
    {
        using var place = Place;

        var command = place.Quoin(["rename", .. arguments.Split('|')]);

        Assert.Equal((2, "", 1), (command.ExitCode, command.Output, command.Error.Count('\n')));
        Assert.StartsWith("quoin: " + message, command.Error, StringComparison.Ordinal);
        Assert.Equal(Annotation, place.Read(Path));
    }

    [Fact]
    public void An_id_in_two_articles_needs_the_name_of_one()
    {
        using var place = Place.Write("content/other.quoin.yaml", Workplace.TeaAnnotation.Replace("article: tea", "article: other", StringComparison.Ordinal).Replace("Tea may wake you up.", "Tea might wake you up.", StringComparison.Ordinal));

        Assert.Equal("quoin: 'wakes-you-up' is in 'other' and in 'tea'; name one, as in 'other/wakes-you-up'\n", place.Quoin("rename", "wakes-you-up", "keeps-awake").Error);
        _ = place.Quoin("rename", "wakes-you-up", "keeps-awake", "--article", "other").Succeeded;
        Assert.Equal(Annotation, place.Read(Path));
    }

    [Fact]
    public void A_file_that_cannot_be_read_could_refer_to_it_so_nothing_is_renamed()
    {
        using var place = Place.Write("content/broken.quoin.yaml", "quoin: 1\narticle: [broken\n");

        Assert.Equal("quoin: 'content/broken.quoin.yaml' cannot be read, so it is not known what it refers to; 'quoin check' says what is wrong with it\n", place.Quoin("rename", "wakes-you-up", "keeps-awake").Error);
        Assert.Equal(Annotation, place.Read(Path));
    }
}
