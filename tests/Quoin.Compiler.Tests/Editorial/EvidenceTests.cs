using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

public sealed class EvidenceTests
{
    private const string Source = "Salt is white. It may be dry. A study. A trial. A review.";

    [Fact]
    public void Every_kind_of_evidence_has_its_row_on_the_reference_page()
    {
        var page = MarkdownPage.Read("annotation-format.md").Sections.Single(section => section.Title == "Certainty and evidence").Body;
        var rows = page.Text.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..3]).ToList();

        Assert.Equal(
            Enum.GetValues<EvidenceKind>().Where(kind => kind != EvidenceKind.Other).Select(kind => (kind.Name(), EvidenceStrength.Of(kind).Name())).Order(),
            rows.SelectMany(row => row[0].Split(", ").Select(kind => (kind.Trim('`'), row[1].Trim('`')))).Order());
    }

    [Theory]
    [InlineData("case-series", "possible")]
    [InlineData("cohort", "suggested")]
    [InlineData("clinical-trial", "supported")]
    [InlineData("meta-analysis", "established")]
    public void A_claim_may_be_as_sure_as_its_evidence_and_no_surer(string kind, string certainty)
    {
        Assert.Empty(Broken(kind, certainty));
        if (certainty != "established")
        {
            var surer = Vocabulary.Certainty.Words.SkipWhile(word => word != certainty).ElementAt(1);
            Assert.Equal([EvidenceStrengthRule.Rule], Broken(kind, surer));
        }

        static IEnumerable<Rule> Broken(string kind, string certainty) => Reported($$"""
            evidence:
              study: { kind: {{kind}}, quote: "A study" }
            claims:
              white: { kind: background, certainty: {{certainty}}, quote: "Salt is white", evidence: [study] }
            """);
    }

    [Fact]
    public void The_strongest_evidence_counts() => Assert.Empty(Reported("""
        evidence:
          study: { kind: preclinical, quote: "A study" }
          trial: { kind: randomized-controlled-trial, quote: "A trial" }
        claims:
          white: { kind: background, certainty: supported, quote: "Salt is white", evidence: [study, trial] }
        """));

    [Fact]
    public void Evidence_that_fell_bears_nothing() => Assert.Equal([EvidenceStrengthRule.Rule, FallenEvidenceRule.Rule], Reported("""
        evidence:
          study: { kind: preclinical, quote: "A study" }
          trial: { kind: randomized-controlled-trial, quote: "A trial", status: retracted, because: "It was made up." }
        claims:
          white: { kind: background, certainty: supported, quote: "Salt is white", evidence: [study, trial] }
        """));

    [Fact]
    public void A_claim_without_evidence_is_not_judged() => Assert.Empty(Reported("""
        claims:
          white: { kind: background, certainty: established, quote: "Salt is white" }
        """));

    [Fact]
    public void A_reason_silences_both_rules_on_certainty() => Assert.Empty(Reported("""
        evidence:
          study: { kind: preclinical, quote: "A study" }
        claims:
          dry: { kind: background, certainty: established, certainty-because: "Everybody sees dry crystals.", quote: "It may be dry", evidence: [study] }
        """));

    [Theory]
    [InlineData("status: retracted, because: \"It is pink.\"")]
    [InlineData("status: superseded, superseded-by: white")]
    public void A_claim_that_does_not_stand_asserts_nothing_that_could_be_too_much(string status) => Assert.Empty(Reported($$"""
        evidence:
          study: { kind: preclinical, quote: "A study", status: retracted, because: "It was made up." }
        claims:
          white: { kind: background, certainty: established, quote: "Salt is white" }
          dry: { kind: background, certainty: established, quote: "It may be dry", evidence: [study], {{status}} }
        """));

    [Fact]
    public void Where_all_evidence_fell_each_reference_is_told_and_the_claim()
    {
        var marked = MarkedText.Parse(Compilation.Head + """
            evidence:
              study: { kind: cohort, quote: "A study", status: retracted, because: "It was made up." }
              trial: { kind: clinical-trial, quote: "A trial", status: superseded, superseded-by: review }
              review: { kind: review, quote: "A review" }
            claims:
              ⟦white⟧: { kind: background, certainty: established, quote: "Salt is white", evidence: [⟦study⟧, ⟦trial⟧], status: draft }
            """);

        var faults = Compilation.OfWhole(marked.Text, Source).Faults;

        Assert.Equal([NoStandingEvidenceRule.Rule, FallenEvidenceRule.Rule, FallenEvidenceRule.Rule], faults.Select(fault => fault.Rule));
        Assert.Equal(marked.Marks, faults.Select(fault => fault.Range));
        Assert.Equal(
            "All evidence that the claim 'white' cites was retracted or superseded; cite evidence that is still valid, or retract the claim",
            faults[0].Message);
    }

    [Fact]
    public void A_long_chain_and_a_circle_are_followed_to_their_ends()
    {
        const int Count = 20_000;
        static StandingModel Link(int next) => new(next < 0 ? Status.Active : Status.Superseded, next, [], null);

        var chain = Enumerable.Range(0, Count).Select(index => Link(index + 1 < Count ? index + 1 : -1));
        StandingModel[] circle = [Link(1), Link(2), Link(1)];

        Assert.All([0, Count / 2, Count - 1], start => Assert.Equal(Count - 1, new Successors(chain).Last(start)));
        Assert.All([0, 1, 2], start => Assert.InRange(new Successors(circle).Last(start), 0, 2));
    }

    private static IEnumerable<Rule> Reported(string marks) => Compilation.Of(marks, Source).Faults.Select(fault => fault.Rule);
}
