using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Schema.Tests;

public sealed class ArticleSchemaTests() : DifferentialTests("quoin.schema.json", Compile)
{
    [Fact]
    public void Every_rule_of_the_parser_is_compared_or_it_is_said_why_not() =>
        Assert.Equal(
            RuleCatalog.Content.Where(rule => rule.Id.StartsWith("QUO1", StringComparison.Ordinal)).Append(Rules.NestedTooDeep).ToHashSet(),
            Untellable.Structure.Concat(Untellable.Elsewhere.Keys).ToHashSet());

    [Fact]
    public void Every_fault_that_a_schema_cannot_tell_comes_up()
    {
        string[] keys = ["country: GB", "on: 2026-02-30, status: retracted, because: It melts.", "url: \"http://a:99999\"", "by: \"🧂\"", "population: \"a\\uDB40\\uDC41\"", "intervention: { description: salt, administrations: 0x1 }"];
        var annotation = $$"""
            evidence:
              True: { kind: law, quote: "Salt", {{string.Join(", ", keys)}} }
            """;

        var faults = Compile(annotation).Where(diagnostic => diagnostic.Rule != Rules.MissingKey).ToList();

        Assert.Equal(
            Untellable.All,
            Untellable.All.Where(untellable => faults.Any(fault => untellable.Covers(fault, annotation.Substring(fault.Range.Start, fault.Range.Length)))));
    }

    private static IEnumerable<ContentDiagnostic> Compile(string text) => ArticleCompiler.Parse("content/salt.quoin.yaml", text).Diagnostics;
}
