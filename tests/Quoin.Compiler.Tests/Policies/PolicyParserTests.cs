using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

/// <summary>Faults of a policy file are reported like those of an annotation, at their position.</summary>
public sealed class PolicyParserTests
{
    private const string Head = "quoin-policy: 1\n";

    [Theory]
    [InlineData("rules: ⟦[⟧", "QUO1001")]
    [InlineData("⟦ruels⟧: {}\nrules: { a: { needs: caveat } }", "QUO1002")]
    [InlineData("rules:\n  a: { needs: caveat, ⟦becuase⟧: it is }", "QUO1002")]
    [InlineData("rules:\n  a: { needs: caveat, claims: { ⟦sektion⟧: b } }", "QUO1002")]
    [InlineData("rules:\n  a: { needs: { ⟦cavaet⟧: { kind: risk }, field: reviewed } }", "QUO1002")]
    [InlineData("rules:\n  a: { needs: { caveat: { ⟦status⟧: active, kind: risk } } }", "QUO1002")]
    [InlineData("phrases:\n  ⟦a⟧: { except: b }", "QUO1003")]
    [InlineData("rules:\n  a: { needs: ⟦⟧{} }", "QUO1004")]
    [InlineData("rules:\n  a: { needs: ⟦⟧{ x-why: b } }", "QUO1004")]
    [InlineData("rules:\n  a: { needs: [caveat, ⟦⟧[term]] }", "QUO1004")]
    [InlineData("rules:\n  a: { needs: [caveat, ⟦~⟧] }", "QUO1004")]
    [InlineData("rules:\n  a: { needs: { caveat: ⟦risk⟧ } }", "QUO1004")]
    [InlineData("rules:\n  a: { needs: { evidence: ⟦⟧{} } }", "QUO1004")]
    [InlineData("rules:\n  a: { needs: { field: ⟦⟧[reviewed] } }", "QUO1004")]
    [InlineData("phrases:\n  a: { words: ⟦⟧[] }", "QUO1004")]
    [InlineData("phrases:\n  a: { words: ⟦⟧{} }", "QUO1004")]
    [InlineData("phrases:\n  a: { words: { en: ⟦⟧[] } }", "QUO1004")]
    [InlineData("phrases:\n  a: { words: { en: ⟦⟧{ b: c } } }", "QUO1004")]
    [InlineData("phrases:\n  a: { words: [b, ⟦⟧[c]] }", "QUO1004")]
    [InlineData("rules:\n  a: { needs: { evidence: { kind: [law, ⟦statut⟧] } } }", "QUO1005")]
    [InlineData("rules:\n  a: { needs: { field: ⟦reviewd⟧ } }", "QUO1005")]
    [InlineData("rules:\n  a: { needs: { field: ⟦quote⟧ } }", "QUO1005")]
    [InlineData("rules:\n  a: { needs: { field: ⟦kind⟧ } }", "QUO1005")]
    [InlineData("rules:\n  a: { needs: { caveat: { field: ⟦doi⟧ } } }", "QUO1005")]
    [InlineData("rules:\n  a: { needs: { evidence: { field: ⟦statement⟧ } } }", "QUO1005")]
    [InlineData("rules:\n  a: { needs: caveat, claims: { section: ⟦A⟧ } }", "QUO1006")]
    [InlineData("rules:\n  a: { needs: caveat, claims: { article: ⟦a**⟧ } }", "QUO1007")]
    [InlineData("rules:\n  a: { needs: caveat, claims: { market: ⟦UK⟧ } }", "QUO1007")]
    [InlineData("rules:\n  a: { needs: caveat, claims: { language: ⟦English⟧ } }", "QUO1007")]
    [InlineData("phrases:\n  a: { words: { ⟦English⟧: b } }", "QUO1007")]
    [InlineData("phrases:\n  a: { words: ⟦gu*ed⟧ }", "QUO1007")]
    [InlineData("phrases:\n  a: { words: { en: b, ⟦EN⟧: c } }", "QUO1008")]
    [InlineData("rules:\n  a: { needs: [caveat, ⟦caveat⟧, { field: on }] }", "QUO1012")]
    [InlineData("phrases:\n  a: { words: [b, ⟦'—'⟧] }", "QUO1013")]
    [InlineData("rules:\n  ⟦a⟧: { severity: error }", "QUO1003")]
    [InlineData("rules: ⟦⟧[a]", "QUO1004")]
    [InlineData("rules:\n  a: { needs: ⟦⟧[] }", "QUO1004")]
    [InlineData("rules:\n  a: { needs: caveat, claims: ⟦all⟧ }", "QUO1004")]
    [InlineData("rules:\n  a: { needs: caveat, claims: ⟦⟧{} }", "QUO1004")]
    [InlineData("languages: ⟦en⟧\nrules: { a: { needs: caveat } }", "QUO1004")]
    [InlineData("languages: ⟦⟧[]\nrules: { a: { needs: caveat } }", "QUO1004")]
    [InlineData("rules:\n  a: { needs: [evidence, ⟦cavaet⟧] }", "QUO1005")]
    [InlineData("rules:\n  a: { needs: caveat, severity: ⟦fatal⟧ }", "QUO1005")]
    [InlineData("rules:\n  a: { needs: caveat, claims: { kind: ⟦efficiency⟧ } }", "QUO1005")]
    [InlineData("rules:\n  ⟦A⟧: { needs: caveat }", "QUO1006")]
    [InlineData("languages: [⟦English⟧]\nrules: { a: { needs: caveat } }", "QUO1007")]
    [InlineData("rules:\n  a: { needs: caveat }\n  ⟦a⟧: { needs: caveat }", "QUO1008")]
    [InlineData("rules:\n  a: { needs: ⟦&x caveat⟧ }", "QUO1009")]
    public void A_fault_is_an_error_at_its_token_and_the_policy_governs_nothing(string text, string id)
    {
        var marked = MarkedText.Parse($"{Head}{text}\n");

        var read = PolicyCompiler.Parse(Compilation.PolicyPath, marked.Text);

        Assert.Null(read.Policy);
        var diagnostic = Assert.Single(read.Diagnostics);
        Assert.Equal((id, RuleSeverity.Error, Compilation.PolicyPath), (diagnostic.Rule.Id, diagnostic.Severity, diagnostic.Path));
        Assert.True(id == "QUO1001" || marked.Mark == diagnostic.Range, $"{marked.Mark} and not {diagnostic.Range}");
    }

    [Theory]
    [InlineData(null, "QUO9002")]
    [InlineData("", "QUO1004")]
    [InlineData("quoin-policy: 1\nlanguages: [en]\n", "QUO1011")]
    [InlineData("quoin-policy: 2\nrules: {}\n", "QUO1007")]
    [InlineData("quoin: 1\nrules: {}\n", "QUO1002", "QUO1003")]
    public void A_file_that_is_no_policy_is_reported(string? text, params string[] ids) =>
        Assert.Equal(ids, PolicyCompiler.Parse(Compilation.PolicyPath, text).Diagnostics.Select(diagnostic => diagnostic.Rule.Id));

    [Fact]
    public void A_policy_without_a_line_break_at_its_end_governs_and_is_reported_there()
    {
        var read = PolicyCompiler.Parse(Compilation.PolicyPath, Head + "rules:\n  a: { needs: caveat }");

        Assert.NotNull(read.Policy);
        var diagnostic = Assert.Single(read.Diagnostics);
        Assert.Equal(("QUO1016", RuleSeverity.Warning, (2, 22)), (diagnostic.Rule.Id, diagnostic.Severity, (diagnostic.Range.StartLine, diagnostic.Range.StartColumn)));
    }

    [Fact]
    public void A_policy_is_read_with_its_defaults()
    {
        var policy = PolicyCompiler.Parse(Compilation.PolicyPath, Head + """
            x-owner: "the editors"
            languages: [en, uk]
            rules:
              first: { needs: caveat }
              second:
                description: Words.
                claims: { kind: [efficacy, safety], certainty: established, status: active, x-why: "" }
                needs: [evidence, term]
                severity: error
            """).Policy!;

        Assert.Equal(["en", "uk"], policy.Languages);
        Assert.Equal(
            [
                new PolicyRule("first", null, ClaimSelector.All, [new NamedRequirement(PolicyNeed.Caveat)], RuleSeverity.Warning),
                new PolicyRule(
                    "second",
                    "Words.",
                    new ClaimSelector { Kinds = [(int)ClaimKind.Efficacy, (int)ClaimKind.Safety], Certainties = [(int)Certainty.Established], Statuses = [(int)Status.Active] },
                    [new NamedRequirement(PolicyNeed.Evidence), new NamedRequirement(PolicyNeed.Term)],
                    RuleSeverity.Error),
            ],
            policy.Rules);
        Assert.Empty(policy.Phrases);
    }

    [Fact]
    public void A_selector_a_need_in_detail_and_words_are_read()
    {
        var policy = PolicyCompiler.Parse(Compilation.PolicyPath, Head + """
            rules:
              first:
                claims: { section: [a, b], about: lib/salt, article: guide-*, language: [en, uk], market: US-CA }
                needs:
                  - { caveat: { kind: [risk, scope], field: valid }, field: reviewed }
                  - evidence: { kind: law }
            phrases:
              words: { words: ["Risk‑Free ", safe*], except: { uk: Сейф }, needs: term }

            """).Policy!;

        var rule = Assert.Single(policy.Rules);
        Assert.Equal(new ClaimSelector { Sections = ["a", "b"], About = ["lib/salt"], Articles = ["guide-*"], Languages = ["en", "uk"], Markets = ["US-CA"] }, rule.Claims);
        Assert.Equal(
            [
                new DetailedRequirement(new RequiredMark([new((int)CaveatKind.Risk, "risk"), new((int)CaveatKind.Scope, "scope")], "valid"), null, "reviewed"),
                new DetailedRequirement(null, new RequiredMark([new((int)EvidenceKind.Law, "law")], null), null),
            ],
            rule.Needs);
        Assert.Equal(
            new PhraseRule(
                "words", null, [new Phrase("", "risk-free", false), new Phrase("", "safe", true)], [new Phrase("uk", "сейф", false)],
                ClaimSelector.All, [new NamedRequirement(PolicyNeed.Term)], RuleSeverity.Warning),
            Assert.Single(policy.Phrases));
    }

    [Theory]
    [InlineData("claim", "{ field: reviewd }", "; did you mean 'reviewed'?")]
    [InlineData("evidence", "{ evidence: { field: follow_up } }", "; did you mean 'follow-up'?")]
    [InlineData("caveat", "{ caveat: { field: penalty } }", "; choose one of statement, language, applies-to, valid")]
    public void The_nearest_key_of_such_a_mark_is_named(string kind, string need, string hint)
    {
        var diagnostic = Assert.Single(PolicyCompiler.Parse(Compilation.PolicyPath, $"{Head}rules:\n  {kind}: {{ needs: {need} }}\n").Diagnostics);

        Assert.EndsWith(hint, diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# A comment.\nquoin-policy: 1\nrules: { a: { needs: caveat } }")]
    [InlineData("quoin-policy: 1\n\nrules:\n  a:\n    x-note: ''\n    needs: [caveat]")]
    public void The_layout_of_the_file_is_no_part_of_the_policy(string text) => Assert.Equal(
        PolicyCompiler.Parse(Compilation.PolicyPath, "quoin-policy: 1\nrules: { a: { needs: caveat } }").Policy,
        PolicyCompiler.Parse(Compilation.PolicyPath, text).Policy);
}
