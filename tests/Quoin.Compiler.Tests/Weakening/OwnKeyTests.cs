using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

public sealed class OwnKeyTests
{
    private static readonly Row[] Rows =
    [
        OfClaim("⟦x-caveats⟧: [small]"), OfClaim("⟦x-Caveats⟧: [small]"), OfClaim("⟦x-caveat⟧: [small]"), OfClaim("⟦x-cavaets⟧: [small]"),
        OfClaim("⟦x-status⟧: retracted, ⟦x-because⟧: \"Invented.\""), OfClaim("⟦x-STATUS⟧: retracted"), OfClaim("⟦x-superseded-by⟧: other"), OfClaim("⟦x-certainty-because⟧: \"So said.\""),
        OfClaim("⟦x-evidence⟧: []"), OfClaim("⟦x-quotes⟧: [\"Only\"]"), OfClaim("⟦x-on⟧: 2026-01-01"),
        new("x-claims in the annotation", Rules.OwnKeyKnown, "⟦x-claims⟧: {}\n"), new("x-caveats in the annotation", Rules.OwnKeyKnown, "⟦x-caveats⟧: {}\n" + Claims("")),
        new("x-applies-to of a caveat", Rules.OwnKeyKnown, "caveats:\n  small: { kind: limitation, ⟦x-applies-to⟧: all, quote: \"Only twenty people took part\" }\n" + Claims(", caveats: [small]")),
        new("x-suffix of a quote", Rules.OwnKeyKnown, "claims:\n  awake: { kind: efficacy, certainty: established, quote: { exact: \"Green tea keeps\", ⟦x-suffix⟧: \"adults\" } }\n"),
        new("x-result of an outcome", Rules.OwnKeyKnown, "evidence:\n  s: { kind: meta-analysis, ⟦x-populaton⟧: nurses, outcomes: [{ measure: sleep, result: less, x-measure: more }], quote: \"A survey asked nurses\" }\n" + Claims(", evidence: [s]")),

        Silent("x-note: a"), Silent("x-reviewed-by: a"), Silent("x-kind: a"), Silent("x-certainty: a"), Silent("x-label: a"), Silent("x-tags: [a]"), Silent("x-: a"), Silent("x-one: a"),
        new("x-title beside a title", null, "x-title: Tea\nx-source: a\nx-keywords: [a]\n" + Claims("")),
    ];

    public static TheoryData<string> Cases => [.. Rows.Select(row => row.Case)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_key_of_the_format_is_not_switched_off(string name) => Rows.Single(row => row.Case == name).AssertReported();

    [Theory]
    [InlineData(", x-caveats: [small]", ", caveats: [small]")]
    [InlineData(", \"x-Caveats\": [small]", ", \"caveats\": [small]")]
    [InlineData(", x-quotes: [\"Only\"]", null)]
    [InlineData(", about: [], x-about: []", null)]
    public void The_fix_removes_the_prefix_where_that_is_possible(string key, string? isFixed)
    {
        var fault = Assert.Single(Compilation.Of(Claims(key), Row.Tea).Faults);

        Assert.Equal(isFixed is null ? [] : [Compilation.Head + Claims(isFixed)], fault.Fixes.Select(fix => ContentEdits.Apply(Compilation.Head + Claims(key), [fix])));
    }

    private static Row OfClaim(string key) => new(key, Rules.OwnKeyKnown, Claims(", " + key));

    private static Row Silent(string key) => new(key, null, Claims(", " + key));

    private static string Claims(string key) => $"claims:\n  awake: {{ kind: efficacy, certainty: established, quote: \"Green tea keeps adults awake\"{key} }}\n";
}
