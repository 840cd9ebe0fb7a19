using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Quoin.Compiler.Workspace;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>The C# examples of the page about all rules.</summary>
public sealed partial class ReferencePageTests
{
    /// <summary>The rules that explain an error of the C# compiler, which is reported as well.</summary>
    private static readonly Dictionary<string, string> Explained = new() { ["QUO5009"] = "CS0117", ["QUO5010"] = "CS1061" };

    private static readonly string[] Sections = Heading().Split(Repository.Read("generators/Quoin.Compiler/docs/diagnostics.md"));

    /// <summary>The rules about C# that have a section on the page. Another test checks that every rule has one.</summary>
    public static TheoryData<string> Ids => [.. RuleCatalog.Analyzed.Concat(RuleCatalog.Standing).Select(rule => rule.Id).Where(id => Array.Exists(Sections, section => IsOf(section, id)))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_breaks_the_rule_and_no_other_and_is_mended_after_that(string id)
    {
        var examples = Blocks(Sections.Single(section => IsOf(section, id)), "csharp");

        Assert.Equal(2, examples.Count);
        Assert.Equal(Explained.TryGetValue(id, out var error) ? [error, id] : [id], BrokenRules(examples[0]));
        Assert.Empty(BrokenRules(examples[1]));
    }

    private static IEnumerable<string> BrokenRules(string example)
    {
        var head = Sections[0];
        var project = new Project { OptimizationLevel = OptimizationLevel.Release }
            .With("/repository/content/salt.quoin.yaml", string.Concat(Blocks(head, "yaml")))
            .With("/repository/seeds/salt.txt", Blocks(head, "text")[0])
            .WithCode(Program.Of(example));
        return Judge.Diagnose(project).Select(diagnostic => diagnostic.Id);
    }

    private static bool IsOf(string section, string id) => section.StartsWith($"{id}:", StringComparison.Ordinal);

    private static List<string> Blocks(string text, string language) =>
        [.. Fence().Matches(text).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["text"].Value)];

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```(?<language>\\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
