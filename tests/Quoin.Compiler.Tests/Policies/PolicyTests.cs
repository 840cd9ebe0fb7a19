using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

public sealed class PolicyTests
{
    private const string Source = "Salt is white. It is dry. A study by nobody. A study by somebody. An old study. Only at times. It kills.";

    private const string Marks = """
        market: [US-CA, GB]
        sections:
          about-salt: { from: "Salt is white" }
          other: { from: "A study by nobody" }
        terms:
          salt: { label: salt, quote: "Salt" }
        evidence:
          nameless: { kind: meta-analysis, quote: "A study by nobody" }
          named: { kind: meta-analysis, by: Somebody, quote: "A study by somebody" }
          old: { kind: meta-analysis, quote: "An old study", status: retracted, because: "It was made up." }
        caveats:
          at-times: { kind: scope, quote: "Only at times", applies-to: [dry] }
          deadly: { kind: risk, quote: "It kills", applies-to: [dry], valid: { from: 2026-01-01 } }
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

    [Theory]
    [InlineData("{ caveat: { kind: scope } }", ", caveats: [at-times]", "a caveat of the kind 'scope'")]
    [InlineData("{ caveat: { kind: [risk, limitation] } }", ", caveats: [deadly]", "a caveat of the kind 'risk' or 'limitation'")]
    [InlineData("{ caveat: { field: valid } }", ", caveats: [at-times, deadly]", "a caveat with 'valid'")]
    [InlineData("{ caveat: { kind: risk, field: valid } }", ", caveats: [deadly]", "a caveat of the kind 'risk' with 'valid'")]
    [InlineData("{ evidence: { kind: meta-analysis } }", ", evidence: [old, named]", "valid evidence of the kind 'meta-analysis'")]
    [InlineData("{ evidence: { kind: meta-analysis, field: by } }", ", evidence: [nameless, named]", "valid evidence of the kind 'meta-analysis' with 'by'")]
    [InlineData("{ field: reviewed }", ", reviewed: { by: Me, on: 2026-01-01 }", "'reviewed'")]
    [InlineData("{ field: certainty-because }", ", certainty-because: \"Seen by eye.\"", "'certainty-because'")]
    [InlineData("{ field: statement, caveat: { kind: scope } }", ", statement: So it is., caveats: [at-times]", "a caveat of the kind 'scope' and 'statement'")]
    [InlineData("[{ caveat: { kind: risk } }, term]", ", about: [salt]", "a caveat of the kind 'risk' or a term under 'about'")]
    public void A_need_in_detail_is_met_or_described(string need, string keys, string missing)
    {
        Assert.DoesNotContain("'white' breaks", Messages(keys, $"needs: {need}"), StringComparison.Ordinal);
        Assert.Contains(
            $"The claim 'white' breaks the rule 'rule' of 'quoin.policy.yaml': it needs {missing}; add what it needs, or change the rule",
            Messages("", $"needs: {need}").Split('\n'));
    }

    [Theory]
    [InlineData("{ caveat: { kind: risk } }", ", caveats: [at-times]")]
    [InlineData("{ caveat: { kind: scope, field: valid } }", ", caveats: [at-times, deadly]")]
    [InlineData("{ evidence: { kind: meta-analysis } }", ", evidence: [old]")]
    [InlineData("{ evidence: { kind: meta-analysis, field: by } }", ", evidence: [nameless]")]
    [InlineData("{ evidence: { field: doi } }", ", evidence: [named]")]
    [InlineData("{ field: reviewed, caveat: { kind: scope } }", ", caveats: [at-times]")]
    public void A_mark_that_is_only_like_the_needed_one_is_not_enough(string need, string keys) =>
        Assert.Contains("'white' breaks", Messages(keys, $"needs: {need}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ evidence: { field: doi } }", ", evidence: [trials/exeter]", true)]
    [InlineData("{ evidence: { field: by } }", ", evidence: [trials/exeter]", true)]
    [InlineData("{ evidence: { field: url } }", ", evidence: [trials/exeter]", false)]
    [InlineData("{ evidence: { field: status } }", ", evidence: [trials/exeter]", false)]
    [InlineData("{ evidence: { field: citation } }", ", evidence: [trials/old]", false)]
    [InlineData("{ caveat: { kind: limitation, field: statement } }", ", caveats: [trials/small]", true)]
    [InlineData("{ caveat: { field: applies-to } }", ", caveats: [trials/small]", false)]
    public void Marks_of_libraries_have_the_keys_that_their_library_gives(string need, string keys, bool isMet) =>
        Assert.Equal(!isMet, Messages(keys, $"needs: {need}", Compilation.Trials).Contains("'white' breaks", StringComparison.Ordinal));

    [Theory]
    [InlineData("{ evidence: { kind: cohort } }", "found", true)]
    [InlineData("{ evidence: { kind: review } }", "found", false)]
    [InlineData("{ evidence: { field: by } }", "found", true)]
    [InlineData("{ evidence: { field: by } }", "nameless", false)]
    [InlineData("{ evidence: { field: doi } }", "found", false)]
    [InlineData("{ evidence: { field: country } }", "nameless", true)]
    [InlineData("{ evidence: { kind: cohort } }", "fallen", false)]
    public void What_is_not_known_of_a_mark_of_another_assembly_counts_as_given(string need, string evidence, bool isMet)
    {
        var library = new LibraryManifest("studies", "Health",
        [
            new ManifestMark(MarkKind.Evidence, "found", "Found") { Word = "cohort", IsIdentified = true },
            new ManifestMark(MarkKind.Evidence, "nameless", "Nameless") { Word = "cohort" },
            new ManifestMark(MarkKind.Evidence, "fallen", "Fallen") { Word = "cohort", Status = Status.Retracted, IsIdentified = true },
        ]);
        var project = Compile($", evidence: [studies/{evidence}]", $"needs: {need}").Project with { References = [new AssemblyManifest("Health", new Version(1, 0), [], [library])] };

        var messages = new Compilation(project).Faults.Select(fault => fault.Message).ToList();

        Assert.DoesNotContain(messages, message => message.Contains("studies", StringComparison.Ordinal) && message.Contains("does not exist", StringComparison.Ordinal));
        Assert.Equal(!isMet, messages.Exists(message => message.Contains("'white' breaks", StringComparison.Ordinal)));
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
    [InlineData("section: about-salt", true)]
    [InlineData("section: [other, about-salt]", true)]
    [InlineData("section: other", false)]
    [InlineData("article: salt", true)]
    [InlineData("article: [guide-*, sa*]", true)]
    [InlineData("article: sal", false)]
    [InlineData("language: en", true)]
    [InlineData("language: [uk, EN]", true)]
    [InlineData("language: en-GB", false)]
    [InlineData("market: US", true)]
    [InlineData("market: US-CA", true)]
    [InlineData("market: [DE, GB]", true)]
    [InlineData("market: GB-SCT", true)]
    [InlineData("market: US-NY", false)]
    [InlineData("market: [DE, FR]", false)]
    [InlineData("about: salt", true)]
    [InlineData("about: [pepper, salt]", true)]
    [InlineData("about: trials/craving", true)]
    [InlineData("about: trials/salt", false)]
    [InlineData("about: craving", false)]
    [InlineData("section: about-salt, market: GB, article: salt, language: en, about: salt, kind: background", true)]
    [InlineData("section: about-salt, market: FR", false)]
    public void A_rule_is_about_the_claims_that_it_selects(string selector, bool isSelected) =>
        Assert.Equal(
            isSelected,
            Messages(", about: [salt, trials/craving]", $"needs: certainty-because, claims: {{ {selector} }}", Compilation.Trials).Contains("'white' breaks", StringComparison.Ordinal));

    [Fact]
    public void An_article_without_a_market_and_a_claim_outside_of_sections_are_not_selected()
    {
        const string Bare = "claims:\n  white: { kind: background, certainty: established, quote: \"Salt is white\" }\n";

        Assert.Empty(Compilation.OfWhole(Compilation.Head + Bare, "Salt is white.", policy: "quoin-policy: 1\nrules:\n  a: { needs: term, claims: { market: GB } }\n").Faults);
        Assert.Empty(Compilation.OfWhole(Compilation.Head + Bare, "Salt is white.", policy: "quoin-policy: 1\nrules:\n  a: { needs: term, claims: { section: b } }\n").Faults);
        Assert.Single(Compilation.OfWhole(Compilation.Head + Bare, "Salt is white.", policy: "quoin-policy: 1\nrules:\n  a: { needs: term }\n").Faults);
    }

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

    private static string Messages(string keys, string rule, string? library = null) => string.Join('\n', Compile(keys, rule, library).Faults.Select(fault => fault.Message));

    private static Compilation Compile(string keys, string rule, string? library = null) => Compilation.OfWhole(
        Compilation.Head + Marks.Replace("{0}", keys, StringComparison.Ordinal),
        Source,
        policy: $"quoin-policy: 1\nlanguages: [en, uk]\nrules:\n  rule: {{ {rule} }}\n",
        others: library is null ? [] : [new ContentFile(Compilation.LibraryPath, library)]);
}
