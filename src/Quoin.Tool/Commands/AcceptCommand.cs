using System.CommandLine;
using Quoin.Tool.Acceptance;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class AcceptCommand
{
    public static Command Create(ToolSession session)
    {
        var command = new ToolCommand(
            "accept",
            "Accepts what content promises now: writes it to 'quoin.baseline', and who accepted it and why to 'quoin.accepted.yaml'. Builds of projects with the property QuoinBaseline report what is lost after that.")
        {
            Examples =
            [
                ("quoin accept --all --because \"First release\"", "Accepts everything, and creates both files."),
                ("quoin accept tea/claims/wakes-you-up --because \"The trial was repeated with more people\"", "Accepts the changes of a claim."),
                ("quoin accept tea --because \"Reviewed with the translator\" --by \"Ann Smith\"", "Accepts all changes of an article."),
            ],
        };
        var names = new Argument<string[]>("ids")
        {
            Description = "Articles, and marks such as tea/claims/wakes-you-up, as findings name them.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var all = new Option<bool>("--all") { Description = "Accept all changes." };
        var because = new Option<string>("--because") { Description = "Why the changes are right.", HelpName = "reason", Required = true };
        var by = new Option<string?>("--by") { Description = "Who accepts. By default git's user.", HelpName = "name" };
        var on = DateOption.Create("--on", "The day, such as 2026-11-26. By default today.");
        var content = new ContentOptions();
        names.CompletionSources.Add(context => ContentNames.Complete(session, content.Read(context.ParseResult), context.WordToComplete).Select(static name => new System.CommandLine.Completions.CompletionItem(name)));
        command.Add(names);
        command.Add(all);
        command.Add(because);
        command.Add(by);
        command.Add(on);
        content.AddOptionsTo(command);
        command.SetAction((result, cancellation) => AcceptRun.RunAsync(
            session,
            content.Read(result),
            new AcceptRequest(result.GetValue(names) ?? [], result.GetValue(all), result.GetValue(because)!, result.GetValue(by), result.GetValue(on)),
            cancellation));
        return command;
    }
}
