using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Schema.Tests;

public sealed class ArticleSchemaTests() : DifferentialTests("quoin.schema.json", Compile)
{
    [Fact]
    public void Every_rule_of_the_parser_is_compared_or_it_is_said_why_not() =>
        Assert.Equal(
            RuleCatalog.Content.Where(rule => rule.Id.StartsWith("QUO1", StringComparison.Ordinal)).Append(Rules.NestedTooDeep).Append(Rules.ModelOptionInvalid).ToHashSet(),
            Untellable.Structure.Concat(Untellable.Elsewhere.Keys).ToHashSet());

    [Fact]
    public void Every_fault_that_a_schema_cannot_tell_comes_up()
    {
        string[] keys = ["country: GB", "on: 2026-02-30, status: retracted, because: It melts.", "url: \"http://a:99999\"", "by: \"🧂\"", "population: \"a\\uDB40\\uDC41\"", "intervention: { description: salt, administrations: 0x1 }"];
        var annotation = $$"""
            evidence:
              True: { kind: law, quote: "Salt", {{string.Join(", ", keys)}} }
            claims:
              white: { kind: background, quote: "Salt", about: ["true", true], evidence: [{ of: a, at: 1 }, { of: a, at: 1 }] }
            """;

        const string Fields = """
            claims:
              white: { kind: obligation, number: 0x1, count: "7", before: 2027-01-01, factor: 1e2, certainty: settled, deadline: 2026-01-01, quote: "Salt" }
            """;

        var faults = Faults(annotation, AnnotationFormat.Default).Concat(Faults(Fields, OwnModel.Format)).ToList();

        Assert.Equal(Untellable.All, Untellable.All.Where(untellable => faults.Any(untellable.Covers)));

        static IEnumerable<ReportedFault> Faults(string text, AnnotationFormat format) =>
            ArticleCompiler.ParseWithTree("content/salt.quoin.yaml", FileText.From(text), Limits.Default, format, CancellationToken.None).Result.Diagnostics
                .Where(diagnostic => diagnostic.Rule != Rules.MissingKey).Select(diagnostic => new ReportedFault(diagnostic, text, format));
    }

    [NodeFact]
    public async Task Names_and_evidence_twice_in_a_list_are_judged_alike() => await AssertAgreement(
    [
        Claim("about: [salt, sugar]", isRight: true),
        Claim("about: [salt, salt]", isRight: false),
        Claim("about: [salt, 'salt']", isRight: false),
        Claim("about: [true, 'true']", isRight: false),
        Claim("about: ['false', true, false, 'true', false]", isRight: false),
        Claim("evidence: [trial, trial]", isRight: false),
        Claim("evidence: [trial#1, trial#2]", isRight: true),
        Claim("evidence: [trial, { of: trial, at: 2 }]", isRight: true),
        Claim("evidence: [trial, trial, { of: other }]", isRight: false),
        Claim("evidence: [{ of: trial, at: 2 }, { of: trial, at: '2' }]", isRight: false),
        Claim("evidence: [trial#2, { of: trial, at: 2 }]", isRight: false),

        // As numbers, these are one.
        Claim("evidence: [{ of: trial, at: 1.1 }, { of: trial, at: 1.10 }]", isRight: true),
    ]);

    private static Case Claim(string key, bool isRight) => new(
        key,
        $$"""
        quoin: 1
        article: salt
        title: Salt
        language: en
        source: salt.txt
        claims:
          white: { kind: background, certainty: established, quote: "Salt is white.", {{key}} }

        """,
        isRight);

    private static IEnumerable<ContentDiagnostic> Compile(string text) => ArticleCompiler.Parse("content/salt.quoin.yaml", text).Diagnostics;
}
