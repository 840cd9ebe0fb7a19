using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Output;

namespace Quoin.Compiler.Tests;

public sealed class NoticesTests
{
    private const string Source = "Salt is white. It is dry. A first study. A second study. A third study.";

    private const string Because = "because: \"The numbers were made up.\"";

    [Fact]
    public void A_claim_that_stands_is_not_told_of() => Assert.Null(OfClaim("status: active"));

    [Fact]
    public void A_draft_is_no_matter_of_the_C_sharp_compiler() => Assert.Null(OfClaim("status: draft"));

    [Theory]
    [InlineData("status: retracted, " + Because, "QUO5101", "The claim 'white' was retracted: The numbers were made up; remove it", "")]
    [InlineData("status: retracted, on: 2026-03-01, " + Because, "QUO5101", "The claim 'white' was retracted on 2026-03-01: The numbers were made up; remove it", "")]
    [InlineData("status: retracted, superseded-by: dry, " + Because, "QUO5101", "The claim 'white' was retracted: The numbers were made up; use 'Dry' instead", "Dry")]
    [InlineData("status: retracted, because: { uk: \"Числа вигадали.\" }", "QUO5101", "The claim 'white' was retracted: Числа вигадали; remove it", "")]
    [InlineData("status: superseded, superseded-by: dry", "QUO5102", "The claim 'white' was superseded; use 'Dry' instead", "Dry")]
    [InlineData("status: superseded, superseded-by: dry, on: 2026-03-01, because: Newer., evidence: [first]", "QUO5102", "The claim 'white' was superseded on 2026-03-01: Newer; use 'Dry' instead", "Dry")]
    [InlineData("evidence: [first]", "QUO5104", "All evidence of the claim 'white' was retracted, 'first': Invented; remove the claim until its article is fixed", "")]
    [InlineData("evidence: [first, second, first-again]", "QUO5104", "All evidence of the claim 'white' was retracted, 'first': Invented, 'second' on 2026-01-02: Invented too; remove the claim until its article is fixed", "")]
    public void What_no_longer_stands_is_told_with_its_reason_and_what_to_use(string keys, string id, string message, string replacement)
    {
        var notice = OfClaim(keys)!;

        Assert.Equal((id, message, replacement), (notice.Rule.Id, notice.Message, notice.Replacement));
    }

    [Theory]
    [InlineData("evidence: [first, third]")]
    [InlineData("evidence: [replaced]")]
    public void A_claim_with_any_evidence_that_stands_or_was_replaced_by_such_stands(string keys) => Assert.Null(OfClaim(keys));

    [Fact]
    public void A_chain_of_successors_leads_to_its_end()
    {
        var notices = NoticesOf(
            """
            claims:
              first: { kind: background, certainty: possible, quote: "Salt is white", status: superseded, superseded-by: second }
              second: { kind: background, certainty: possible, quote: "It is dry", status: superseded, superseded-by: third }
              third: { kind: background, certainty: possible, quote: "A first study" }
            """);

        Assert.Equal("Third", notices.OfClaim(0)!.Replacement);
        Assert.Equal("Third", notices.OfClaim(1)!.Replacement);
    }

    [Fact]
    public void A_successor_that_was_retracted_is_not_to_be_used()
    {
        var notices = NoticesOf(
            """
            evidence:
              old: { kind: survey, quote: "A first study", status: superseded, superseded-by: new }
              new: { kind: survey, quote: "A second study", status: retracted, because: Invented. }
            claims:
              first: { kind: background, certainty: possible, quote: "Salt is white", status: superseded, superseded-by: second }
              second: { kind: background, certainty: possible, quote: "It is dry", status: retracted, because: It is not. }
            """);

        Assert.Equal(("The claim 'first' was superseded; remove it", ""), (notices.OfClaim(0)!.Message, notices.OfClaim(0)!.Replacement));
        Assert.Equal(("The evidence 'old' was superseded; remove it", ""), (notices.OfEvidence(0)!.Message, notices.OfEvidence(0)!.Replacement));
    }

    [Theory]
    [InlineData("formerly: [pale]", "QUO5103", "The claim 'pale' is now 'white'; use 'White'", "White")]
    [InlineData("formerly: [pale], status: superseded, superseded-by: dry", "QUO5103", "The claim 'pale' is now 'white'; use 'White'", "White")]
    [InlineData("formerly: [pale], status: retracted, " + Because, "QUO5101", "The claim 'white' was retracted: The numbers were made up; remove it", "")]
    public void An_earlier_name_leads_to_the_present_one_but_for_what_was_retracted(string keys, string id, string message, string replacement)
    {
        var article = Compile(keys);

        var notice = new Notices(article).OfFormerName(0, Assert.Single(article.Claims[0].Formerly));

        Assert.Equal((id, message, replacement), (notice.Rule.Id, notice.Message, notice.Replacement));
    }

    [Fact]
    public void Evidence_is_told_of_as_claims_are()
    {
        var notices = new Notices(Compile("evidence: [third]"));

        Assert.Equal("The evidence 'first' was retracted: Invented; remove it", notices.OfEvidence(0)!.Message);
        Assert.Equal(("QUO5101", "Third"), (notices.OfEvidence(4)!.Rule.Id, notices.OfEvidence(4)!.Replacement));
        Assert.Null(notices.OfEvidence(3));
    }

    [Fact]
    public void A_reason_cannot_hide_anything_in_the_message() =>
        Assert.Equal(
            "The claim 'white' was retracted: a\\u200Fb c; remove it",
            OfClaim("status: retracted, because: \"a\\u200Fb\\nc\"")!.Message);

    [Theory]
    [InlineData("all", "is reserved for generated code")]
    [InlineData("try-get-value", "is reserved for generated code")]
    [InlineData("d-ry", null)]
    public void An_earlier_name_is_a_name_in_C_sharp_like_any_other(string id, string? fault)
    {
        var faults = Compilation.Of(Annotation($"formerly: [{id}]"), Source).Faults.Where(diagnostic => diagnostic.Rule == Rules.NameTaken);

        Assert.Equal(fault is null ? [] : [fault], faults.Select(diagnostic => diagnostic.Arguments[2]));
    }

    private static Notice? OfClaim(string keys) => new Notices(Compile(keys)).OfClaim(0);

    private static Notices NoticesOf(string marks) => new(Compilation.Of(marks, Source).Article);

    private static ArticleModel Compile(string keys) => Compilation.Of(Annotation(keys), Source).Article;

    private static string Annotation(string keys) =>
        $$"""
        evidence:
          first: { kind: survey, quote: "A first study", status: retracted, because: Invented. }
          first-again: { kind: survey, quote: "A first", status: superseded, superseded-by: first }
          second: { kind: survey, quote: "A second study", status: retracted, because: Invented too., on: 2026-01-02 }
          third: { kind: survey, quote: "A third study" }
          replaced: { kind: survey, quote: "A third", status: retracted, because: Invented., superseded-by: third }
        claims:
          white: { {{keys}}, kind: background, certainty: possible, quote: "Salt is white" }
          dry: { kind: background, certainty: possible, quote: "It is dry", evidence: [third] }

        """;
}
