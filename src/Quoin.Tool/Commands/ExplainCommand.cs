using System.CommandLine;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Guides;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class ExplainCommand
{
    private const string Markdown = "markdown";

    public static Command Create(ToolSession session)
    {
        var rule = new Argument<string?>("rule")
        {
            Description = "The id of a rule, such as QUO2001 or 2001. Without it, all rules are listed.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "rule",
        };
        rule.CompletionSources.Add(static _ => RuleCatalog.All.Select(static rule => rule.Id));
        var format = WordOption.Create("--format", "The form of the output.", "text", Markdown);
        var command = new ToolCommand("explain", "Explains a rule: why it exists, an example that breaks it, and the same example fixed.")
        {
            Examples =
            [
                ("quoin explain QUO2001", "Explains the rule that reports a quote that is not in its source."),
                ("quoin explain", "Lists all rules."),
                ("quoin explain --format markdown", "Writes the whole reference page."),
            ],
        };
        command.Add(rule);
        command.Add(format);
        command.SetAction(result => (result.GetValue(rule), result.GetValue(format)) switch
        {
            (var id, Markdown) => RuleGuide.WriteMarkdown(session, id),
            (null, _) => RuleGuide.List(session),
            ({ } id, _) => RuleGuide.Explain(session, id),
        });
        return command;
    }
}
