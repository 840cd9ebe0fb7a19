using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;

namespace Quoin.Compiler.Tests;

public sealed class PolicyTests
{
    private const string Source = "Salt is white. It is dry. A study by nobody. A study by somebody. An old study. Only at times.";

    private const string Marks = """
        terms:
          salt: { label: salt, quote: "Salt" }
        evidence:
          nameless: { kind: meta-analysis, quote: "A study by nobody" }
          named: { kind: meta-analysis, by: Somebody, quote: "A study by somebody" }
          old: { kind: meta-analysis, quote: "An old study", status: retracted, because: "It was made up." }
        caveats:
          at-times: { kind: scope, quote: "Only at times", applies-to: [dry] }
        claims:
          dry: { kind: background, certainty: established, quote: "It is dry" }
          white: { kind: background, certainty: established, quote: "Salt is white"{0} }

        """;

    [Theory]
    [InlineData("caveat", ", caveats: [at-times]", "a caveat")]
    [InlineData("certainty-because", ", certainty-because: \"Seen by eye.\"", "'certainty-because'")]
    [InlineData("evidence", ", evidence: [nameless]", "evidence")]
    [InlineData("identified-evidence", ", evidence: [nameless, named]", "evidence with a 'by', a 'doi', a 'url' or a 'citation'")]
    [InlineData("standing-evidence", ", evidence: [nameless]", "evidence that is still valid")]
    [InlineData("statement-in-every-language", ", statement: { uk: \"Сіль біла.\" }", "a text in uk")]
    [InlineData("term", ", about: [salt]", "a term under 'about'")]
    public void A_claim_has_what_is_needed_or_is_told_what_it_lacks(string need, string keys, string missing)
    {
        Assert.DoesNotContain("'white'", Messages(keys, $"needs: {need}"), StringComparison.Ordinal);
        Assert.Equal(
            $"The claim 'white' breaks the rule 'rule' of 'quoin.policy.yaml': it needs {missing}; add what it needs, or change the rule",
            Messages("", $"needs: {need}").Split('\n').Last());
    }

    [Fact]
    public void Every_need_is_asserted() => Assert.Equal(
        Vocabulary.Get(typeof(PolicyNeed)).Words,
        typeof(PolicyTests).GetMethod(nameof(A_claim_has_what_is_needed_or_is_told_what_it_lacks))!
            .GetCustomAttributesData().Where(data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(data => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)[0].Value!));

    [Theory]
    [InlineData("kind: background", true)]
    [InlineData("kind: [safety, background]", true)]
    [InlineData("kind: safety", false)]
    [InlineData("certainty: established", true)]
    [InlineData("certainty: possible", false)]
    [InlineData("status: active", true)]
    [InlineData("status: [retracted, draft]", false)]
    [InlineData("kind: background, status: draft", false)]
    public void A_rule_is_about_the_claims_that_it_selects(string selector, bool isSelected) =>
        Assert.Equal(isSelected, Messages("", $"needs: term, claims: {{ {selector} }}").Contains("'white'", StringComparison.Ordinal));

    [Theory]
    [InlineData("error", RuleSeverity.Error)]
    [InlineData("info", RuleSeverity.Information)]
    public void A_rule_says_how_grave_it_is_and_breaks_nothing_else(string severity, object expected)
    {
        var diagnostics = Compile("", $"needs: term, severity: {severity}").Diagnostics;

        Assert.All(diagnostics.Where(diagnostic => diagnostic.Rule == PolicyRules.Rule), diagnostic => Assert.Equal((RuleSeverity)expected, diagnostic.Severity));
        Assert.Equal(2, diagnostics.Count(diagnostic => diagnostic.Rule == PolicyRules.Rule));
    }

    [Fact]
    public void Evidence_that_fell_is_told_by_the_policy_or_else_by_the_rule()
    {
        Assert.Equal(
            [PolicyRules.Rule, FallenEvidenceRule.Rule],
            Compile(", evidence: [old]", "needs: standing-evidence, claims: { kind: background }").Faults.Where(fault => fault.Rule != Rules.EvidenceNotCited).Skip(1).Select(fault => fault.Rule));
        Assert.Equal(
            [PolicyRules.Rule, NoStandingEvidenceRule.Rule, FallenEvidenceRule.Rule],
            Compile(", evidence: [old]", "needs: standing-evidence, severity: info").Faults.Where(fault => fault.Rule != Rules.EvidenceNotCited).Skip(1).Select(fault => fault.Rule));
    }

    [Fact]
    public void A_broken_article_is_not_judged() =>
        Assert.Equal([Rules.UnknownReference], Compile(", evidence: [none]", "needs: term").Faults.Select(fault => fault.Rule));

    private static string Messages(string keys, string rule) => string.Join('\n', Compile(keys, rule).Faults.Select(fault => fault.Message));

    private static Compilation Compile(string keys, string rule) => Compilation.OfWhole(
        Compilation.Head + Marks.Replace("{0}", keys, StringComparison.Ordinal),
        Source,
        policy: $"quoin-policy: 1\nlanguages: [en, uk]\nrules:\n  rule: {{ {rule} }}\n");
}
