namespace Quoin.Tool.Tests.Edits;

/// <summary>Retracting claims and evidence.</summary>
public sealed class RetractTests
{
    private const string Path = "content/tea.quoin.yaml";

    private const string Annotation = """
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: ../seeds/tea.txt

        evidence:
          study:
            kind: cohort
            quote: 'the trial was small'

          other: { kind: cohort, quote: "the trial was small" }

        claims:
          wakes-you-up:
            kind: efficacy
            certainty: possible
            quote: |-
              Tea may help you
              wake up
            evidence: [study]

          # About sleep.
          helps-sleep: { kind: efficacy, certainty: possible, quote: "Tea may help you wake up", statement: "Tea may help you with sleep.", evidence: [study, other], formerly: [sleepy] }

        """;

    private static Workplace Place => Workplace.Tea.Write(Path, Annotation);

    [Fact]
    public void Evidence_is_retracted_in_the_style_of_its_file_and_what_relies_on_it_is_listed()
    {
        using var place = Place;

        var output = place.Quoin("retract", "study", "--because", "It's invented.", "--on", "2026-03-31").Succeeded;

        Assert.Equal(
            Annotation.Replace("    quote: 'the trial was small'\n", "    quote: 'the trial was small'\n    status: retracted\n    because: 'It''s invented.'\n    on: 2026-03-31\n", StringComparison.Ordinal),
            place.Read(Path));
        Assert.Equal(
            """
            Retracted the evidence 'tea/study' in content/tea.quoin.yaml
            2 claims in 1 article rely on it:
              tea/wakes-you-up, and on no other evidence that is valid
              tea/helps-sleep, and on 1 more
            'quoin where-used tea/study' lists the code that shows it

            """,
            output);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_claim_is_retracted_in_lines_or_in_braces(string lineEnd)
    {
        using var place = Place.Write(Path, Annotation.ReplaceLineEndings(lineEnd));

        _ = place.Quoin("retract", "wakes-you-up", "--because", "Nobody woke up.", "--on", "2026-03-31", "--superseded-by", "helps-sleep").Succeeded;
        _ = place.Quoin("retract", "tea/helps-sleep", "--because", "Nobody slept.", "--on", "2026-04-01").Succeeded;

        Assert.Equal(
            Annotation
                .Replace("    evidence: [study]\n", "    evidence: [study]\n    status: retracted\n    superseded-by: helps-sleep\n    because: \"Nobody woke up.\"\n    on: 2026-03-31\n", StringComparison.Ordinal)
                .Replace("[study, other], formerly", "[study, other], status: retracted, because: \"Nobody slept.\", on: 2026-04-01, formerly", StringComparison.Ordinal)
                .ReplaceLineEndings(lineEnd),
            place.Read(Path));
    }

    [Fact]
    public void A_mark_that_has_a_status_gets_another_one()
    {
        using var place = Place.Edit(Path, "    evidence: [study]\n", "    evidence: [study]\n    status: draft # for now\n");

        _ = place.Quoin("retract", "wakes-you-up", "--because", "Nobody woke up.", "--on", "2026-03-31").Succeeded;
        Assert.Equal(
            Annotation.Replace("    evidence: [study]\n", "    evidence: [study]\n    status: retracted # for now\n    because: \"Nobody woke up.\"\n    on: 2026-03-31\n", StringComparison.Ordinal),
            place.Read(Path));
        Assert.StartsWith(
            "The claim 'tea/wakes-you-up' is retracted already, for that reason and since that day\n",
            place.Quoin("retract", "wakes-you-up", "--because", "Nobody woke up.", "--on", "2026-03-31").Succeeded, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_of_text_that_is_last_is_not_broken()
    {
        var text = Annotation.Replace("    quote: |-\n      Tea may help you\n      wake up\n    evidence: [study]\n", "    evidence: [study]\n    quote: |-\n      Tea may help you\n      wake up\n", StringComparison.Ordinal);
        using var place = Place.Write(Path, text);

        _ = place.Quoin("retract", "wakes-you-up", "--because", "Nobody woke up.", "--on", "2026-03-31").Succeeded;

        Assert.Contains("      wake up\n    status: retracted\n    because: \"Nobody woke up.\"\n    on: 2026-03-31\n\n  # About sleep.", place.Read(Path), StringComparison.Ordinal);
        Assert.Equal(text.Length + "    status: retracted\n    because: \"Nobody woke up.\"\n    on: 2026-03-31\n".Length, place.Read(Path).Length);
    }

    [Theory]
    [InlineData("about :")]
    [InlineData("\"about\":")]
    [InlineData("about: ~")]
    [InlineData("about: null ")]
    public void A_key_without_a_value_is_not_broken(string entry)
    {
        var text = Annotation.Replace("formerly: [sleepy]", entry + ", formerly: [sleepy]", StringComparison.Ordinal);
        using var place = Place.Write(Path, text);

        _ = place.Quoin("retract", "helps-sleep", "--because", "Nobody slept.", "--on", "2026-04-01").Succeeded;

        Assert.Equal(text.Replace(entry.TrimEnd(), entry.TrimEnd() + ", status: retracted, because: \"Nobody slept.\", on: 2026-04-01", StringComparison.Ordinal), place.Read(Path));
    }

    [Fact]
    public void An_error_that_is_there_does_not_hide_one_that_the_retraction_brings()
    {
        var text = Annotation.Replace("    evidence: [study]\n", "    evidence: [study]\n    certainti: possible\n", StringComparison.Ordinal)
            .Replace("certainty: possible, quote", "certainty: possible, supersededby: x, quote", StringComparison.Ordinal);
        using var place = Place.Write(Path, text);

        var command = place.Quoin("retract", "helps-sleep", "--because", "Nobody slept.", "--superseded-by", "a/b/c", "--on", "2026-04-01");

        Assert.Equal((2, "", text), (command.ExitCode, command.Output, place.Read(Path)));
        Assert.StartsWith("quoin: 'tea/helps-sleep' cannot be retracted, which would bring QUO", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_day_it_is_today()
    {
        using var place = Place;
        var today = DateTime.Now;

        _ = place.Quoin("retract", "study", "--because", "It was invented.").Succeeded;

        Assert.Contains(place.Read(Path).Split('\n'), line => line == $"    on: {today:yyyy-MM-dd}" || line == $"    on: {today.AddDays(1):yyyy-MM-dd}");
    }

    [Fact]
    public void A_dry_run_is_a_diff_and_writes_nothing()
    {
        using var place = Place;

        var command = place.Quoin("retract", "study", "--because", "It was invented.", "--on", "2026-03-31", "--dry-run");

        Assert.Equal(Annotation, place.Read(Path));
        Assert.Contains("\n+    status: retracted\n+    because: 'It was invented.'\n+    on: 2026-03-31\n", command.Output, StringComparison.Ordinal);
        Assert.StartsWith("Would retract the evidence 'tea/study' in content/tea.quoin.yaml\n", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_marks_with_one_id_the_kind_says_which()
    {
        using var place = Place.Write(Path, Annotation.Replace("  other:", "  helps-sleep:", StringComparison.Ordinal).Replace("[study, other]", "[study, helps-sleep]", StringComparison.Ordinal));

        var either = place.Quoin("retract", "helps-sleep", "--because", "It was invented.", "--on", "2026-03-31");
        var one = place.Quoin("retract", "helps-sleep", "--kind", "evidence", "--because", "It was invented.", "--on", "2026-03-31");

        Assert.Equal((2, "quoin: 'tea/helps-sleep' is evidence and a claim; name one, as with --kind evidence\n"), (either.ExitCode, either.Error));
        Assert.StartsWith("Retracted the evidence 'tea/helps-sleep' in content/tea.quoin.yaml\n", one.Succeeded, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("study", "Option '--because' is required")]
    [InlineData("study|--because| ", "A retraction needs a reason that readers understand; write it as in --because \"The data were invented.\"")]
    [InlineData("study|--because|No.", "The reason 'No.' is a placeholder; say with --because what readers need to know")]
    [InlineData("study|--because|TODO", "The reason 'TODO' is a placeholder; say with --because what readers need to know")]
    [InlineData("study|--because|x|--on|31.3.2026", "--on cannot be '31.3.2026'; give a date by ISO 8601, such as 2026-03-31")]
    [InlineData("sleepy|--because|x", "There is no claim or evidence 'sleepy'; choose one of study, other, wakes-you-up, helps-sleep")]
    [InlineData("study|--because|x|--superseded-by|studi", "There is no other evidence 'studi' in 'tea' that could take its place")]
    [InlineData("study|--because|x|--superseded-by|study", "There is no other evidence 'study' in 'tea' that could take its place")]
    public void What_cannot_be_retracted_is_refused_in_one_line(string arguments, string message)
    {
        using var place = Place;

        var command = place.Quoin(["retract", .. arguments.Split('|')]);

        Assert.Equal((2, "", $"quoin: {message}\n"), (command.ExitCode, command.Output, command.Error));
        Assert.Equal(Annotation, place.Read(Path));
    }
}
