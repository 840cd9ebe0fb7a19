using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed class PoliciesPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Read("policies.md");

    private static readonly IReadOnlyList<MappingFormat> Mappings = [PolicyFormat.Policy, PolicyFormat.Rule, PolicyFormat.Claims];

    public static TheoryData<string> MappingNames => [.. Mappings.Select(mapping => mapping.Name)];

    [Theory]
    [MemberData(nameof(MappingNames))]
    public void The_table_of_a_mapping_has_its_keys_with_their_meanings_in_their_order(string name) =>
        Page.AssertShows(Mappings.Single(mapping => mapping.Name == name));

    [Fact]
    public void The_needs_are_listed_in_their_order() =>
        Assert.Equal(Vocabulary.Get(typeof(PolicyNeed)).Words.Select(word => $"`{word}`"), Page.Section("Needs").Rows.Select(cells => cells[0]));

    [Fact]
    public void The_complete_example_is_a_policy()
    {
        var read = PolicyCompiler.Parse(Compilation.PolicyPath, Assert.Single(Page.Blocks("yaml")));

        Assert.Empty(read.Diagnostics);
        Assert.Equal([RuleSeverity.Warning, RuleSeverity.Error], read.Policy!.Rules.Select(rule => rule.Severity));
    }
}
