using System.Text.RegularExpressions;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed partial class PoliciesPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Read("policies.md");

    private static readonly IReadOnlyList<MappingFormat> Mappings = PolicyFormat.All;

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
        var read = PolicyCompiler.Parse(Compilation.PolicyPath, Page.Blocks("yaml")[0]);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(
            [RuleSeverity.Warning, RuleSeverity.Error, RuleSeverity.Warning, RuleSeverity.Warning, RuleSeverity.Error, RuleSeverity.Warning],
            read.Policy!.Rules.Select(rule => rule.Severity).Concat(read.Policy.Phrases.Select(rule => rule.Severity)));
    }

    [Fact]
    public void The_complete_example_reports_what_it_is_meant_to_report()
    {
        const string Marks = """
            market: GB
            sections:
              what-to-do: { from: "Take it" }
            caveats:
              cost: { kind: scope, quote: "It costs much", applies-to: all }
            claims:
              cures: { kind: efficacy, certainty: established, quote: "The drug cures pain" }
              promise: { kind: background, certainty: established, quote: "The result is guaranteed" }
              denied: { kind: background, certainty: established, quote: "It is not risk-free" }
              wage: { kind: background, certainty: established, quote: "It pays the guaranteed minimum wage" }
              take: { kind: recommendation, certainty: established, quote: "Take it in the morning" }

            """;

        var compilation = Compilation.OfWhole(
            Compilation.Head.Replace("article: salt", "article: guide-salt") + Marks,
            "The drug cures pain. The result is guaranteed. It is not risk-free. It pays the guaranteed minimum wage. It costs much.\nTake it in the morning.",
            "content/guide-salt.quoin.yaml", policy: Page.Blocks("yaml")[0]);

        Assert.Equal(
            [
                "QUO4009 cures benefits-in-guides-name-a-risk", "QUO4032 cures cures-are-proven", "QUO4031 promise no-promises", "QUO4009 take advice-is-traceable",
            ],
            compilation.Faults.Where(fault => fault.Rule.Id is "QUO4009" or "QUO4031" or "QUO4032").Select(fault => $"{fault.Rule.Id} {fault.Arguments[0]} {fault.Arguments[1]}"));
    }

    [Fact]
    public void Each_example_of_a_rule_about_words_is_one() => Assert.All(
        Page.Section("A rule about words").Blocks("yaml").Select(block => $"{{ {block.Trim()} }}").Concat(Inline().Matches(Page.Text).Select(match => match.Value)),
        example => Assert.Empty(PolicyCompiler.Parse(Compilation.PolicyPath, $"quoin-policy: 1\nphrases:\n  example: {example}\n").Diagnostics));

    [Fact]
    public void Each_need_in_detail_is_one() => Assert.All(
        Need().Matches(Page.Section("A need in detail").Text).Select(match => match.Value),
        example => Assert.Empty(PolicyCompiler.Parse(Compilation.PolicyPath, $"quoin-policy: 1\nrules:\n  example: {{ needs: {example} }}\n").Diagnostics));

    [GeneratedRegex("(?<=`)\\{ words: .*?\\}(?=`)", RegexOptions.Singleline)]
    private static partial Regex Inline();

    [GeneratedRegex("(?<=`)(\\[?\\{ caveat: .*?\\}\\]?)(?=`)", RegexOptions.Singleline)]
    private static partial Regex Need();
}
