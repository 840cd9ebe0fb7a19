using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Tool.Guides;

/// <summary>What the reference page says about a rule. The page of this version is a resource of the tool.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Markdown">Its section in Markdown: the heading, the reason, an example that breaks the rule, and the same fixed. Lines end with <c>\n</c>, except the last.</param>
internal sealed record RulePage(Rule Rule, string Markdown)
{
    /// <summary>The whole reference page, in Markdown.</summary>
    public static string All { get; } = EmbeddedText.Read("diagnostics.md");

    /// <summary>The section of a rule.</summary>
    /// <param name="id">The id in any case, with or without <c>QUO</c>.</param>
    /// <returns>The section; null if there is no such rule.</returns>
    public static RulePage? Find(string id) => RuleCatalog.All.FirstOrDefault(rule => IsId(rule, id)) is { } rule ? Of(rule) : null;

    /// <summary>The section of a rule.</summary>
    public static RulePage Of(Rule rule)
    {
        var start = All.IndexOf(Heading(rule), StringComparison.Ordinal) + 1;
        var next = RuleCatalog.All.SkipWhile(other => other != rule).Skip(1).FirstOrDefault();
        var end = next is null ? All.Length : All.IndexOf(Heading(next), start, StringComparison.Ordinal);
        return new RulePage(rule, All[start..end].TrimEnd('\n'));
    }

    private static bool IsId(Rule rule, string id) =>
        rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase) || rule.Id.AsSpan(3).SequenceEqual(id);

    private static string Heading(Rule rule) => $"\n## {rule.Heading}\n";
}
