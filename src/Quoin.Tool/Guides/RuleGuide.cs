using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Guides;

/// <summary>Explains rules, offline.</summary>
internal static class RuleGuide
{
    private const string Context = "The examples are parts of an article on salt; 'quoin explain --format markdown' begins with it.";

    /// <summary>Lists all rules with their titles. Returns the exit code.</summary>
    public static int List(ToolSession session)
    {
        session.Output.WriteTable(["rule", "severity", "title"], [.. RuleCatalog.All.Select(static rule => (string[])[rule.Id, Severity(rule), rule.Title])]);
        session.Output.WriteLine();
        session.Output.WriteLine("'quoin explain QUO2001' explains a rule with examples", Tone.Faint);
        return ExitCode.Clean;
    }

    /// <summary>Writes the section of a rule for people. Returns the exit code.</summary>
    /// <exception cref="ToolException">There is no such rule.</exception>
    public static int Explain(ToolSession session, string id)
    {
        var page = Find(id);
        var output = session.Output;
        output.WriteLine(page.Rule.Heading, Tone.Strong);
        output.WriteLine();
        Fact("Severity", $"{Severity(page.Rule)}, {Configuration(page.Rule)}");
        if (RuleCatalog.Content.Contains(page.Rule))
        {
            Fact("Fixes", page.Rule.IsFixable ? "for some findings, by 'quoin repair' and in editors" : "none, because only the author can decide");
        }

        Fact("Link", page.Rule.HelpLink);
        output.WriteLine();
        new PageWriter(output, page.Rule.HelpLink).Write(page.Markdown[page.Markdown.IndexOf('\n', StringComparison.Ordinal)..]);
        output.WriteLine();
        output.WriteLine(Context, Tone.Faint);
        return ExitCode.Clean;

        void Fact(string name, string text)
        {
            output.Write($"{name}: ", Tone.Faint);
            output.WriteLine(text);
        }
    }

    /// <summary>Writes the Markdown of a rule's section, or of the whole page. Returns the exit code.</summary>
    /// <exception cref="ToolException">There is no such rule.</exception>
    public static int WriteMarkdown(ToolSession session, string? id)
    {
        session.Writer.Write((id is null ? RulePage.All : Find(id).Markdown).TrimEnd('\n') + "\n");
        return ExitCode.Clean;
    }

    private static RulePage Find(string id) => RulePage.Find(id)
        ?? throw new ToolException($"There is no rule '{SafeText.Escape(id)}'; {(Nearest(id) is { } nearest ? $"did you mean '{nearest}'?" : "'quoin explain' lists all rules")}");

    private static string? Nearest(string id) =>
        Suggestion.Nearest(id.Length > 0 && char.IsAsciiDigit(id[0]) ? $"QUO{id}" : id.ToUpperInvariant(), [.. RuleCatalog.All.Select(static rule => rule.Id)]);

    private static string Severity(Rule rule) => rule.Severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "information",
    };

    private static string Configuration(Rule rule) =>
        !RuleCatalog.Content.Contains(rule) ? "which the settings of the C# project can change"
        : rule.Severity == RuleSeverity.Error ? "which no setting changes"
        : $"which a .globalconfig file can change, as in 'dotnet_diagnostic.{rule.Id}.severity = {(rule.Severity == RuleSeverity.Warning ? "error" : "warning")}'";
}
