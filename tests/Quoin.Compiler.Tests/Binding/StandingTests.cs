using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

public sealed class StandingTests
{
    [Fact]
    public void Without_a_status_a_claim_is_active() => Assert.True(Standing("x-note: none").IsActive);

    [Fact]
    public void A_draft_needs_nothing_more() =>
        Assert.Equal(Expected(Status.Draft), Standing("status: draft"));

    [Fact]
    public void A_retracted_claim_says_why_and_may_say_when() =>
        Assert.Equal(
            Expected(Status.Retracted) with { Because = [new TextModel("en", "It melts.")], On = new DateModel(2026, 3, 31) },
            Standing("status: retracted, because: \"It melts.\", on: 2026-03-31"));

    [Fact]
    public void A_superseded_claim_names_what_takes_its_place() =>
        Assert.Equal(Expected(Status.Superseded) with { SupersededBy = 1 }, Standing("status: superseded, superseded-by: other"));

    [Fact]
    public void A_superseded_claim_may_say_why_in_the_articles_language_first() =>
        Assert.Equal(
            Expected(Status.Superseded) with { SupersededBy = 1, Because = [new TextModel("en", "It melts."), new TextModel("uk", "Вона тане.")] },
            Standing("status: superseded, superseded-by: other, because: { uk: \"Вона тане.\", en: \"It melts.\" }"));

    [Fact]
    public void Evidence_is_superseded_by_evidence()
    {
        var evidence = Compilation.Of(
            """
            evidence:
              old: { kind: cohort, quote: "Salt", status: superseded, superseded-by: new }
              new: { kind: review, quote: "white" }
            claims:
              white: { kind: definition, certainty: established, quote: "Salt is white", evidence: [new] }
            """, "Salt is white.").Article.Evidence;

        Assert.Equal(1, evidence[0].Standing.SupersededBy);
    }

    [Fact]
    public void A_claim_is_not_superseded_by_evidence() =>
        Assert.Equal(
            Rules.WrongReference,
            Assert.Single(Compile("status: superseded, superseded-by: study", "evidence:\n  study: { kind: review, quote: white }\n").Faults).Rule);

    private static StandingModel Standing(string keys) => Compile(keys).Article.Claims[0].Standing;

    private static StandingModel Expected(Status status) => new(status, -1, [], null);

    private static Compilation Compile(string keys, string more = "") => Compilation.Of(
        $$"""
        claims:
          white: { {{keys}}, kind: background, certainty: established, quote: "Salt is white" }
          other: { kind: background, certainty: established, quote: "Salt" }

        """ + more, "Salt is white.");
}
