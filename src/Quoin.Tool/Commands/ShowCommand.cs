using System.CommandLine;
using Quoin.Tool.Listings;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class ShowCommand
{
    public static Command Create(ToolSession session)
    {
        var name = new Argument<string>("article") { Description = "The id of an article, or of an article and a claim with a slash between.", HelpName = "article[/claim]" };
        var language = new Option<string?>("--language") { Description = "The language to show, as a BCP 47 tag. By default that of the source.", HelpName = "tag" };
        var all = new Option<bool>("--all") { Description = "Includes drafts and what was superseded or retracted, each with what happened to it." };
        var snapshot = new Option<bool>("--snapshot") { Description = "Writes the canonical text that snapshot tests compare, in all languages." };
        var command = new ToolCommand("show", "Shows an article as its readers get it: claims with their caveats, and the evidence.")
        {
            Examples =
            [
                ("quoin show tea", "Shows an article."),
                ("quoin show tea/wakes-you-up --language uk", "Shows a claim in Ukrainian."),
                ("quoin show tea --snapshot > tea.txt", "Writes what the article means, to compare it with a later version."),
            ],
        };
        command.Add(name);
        command.Add(language);
        command.Add(all);
        command.Add(snapshot);
        var content = new ContentOptions().AddOptionsTo(command);
        name.CompletionSources.Add(context => ContentNames.Complete(session, content.Read(context.ParseResult), context.WordToComplete));
        command.SetAction(async (result, cancellation) =>
        {
            // What follows may take long before it waits for anything, and only then could it be interrupted.
            await Task.Yield();
            return ShownArticle.Show(
                session,
                await ContentLoader.LoadAsync(session, content.Read(result), cancellation),
                result.GetValue(name)!,
                result.GetValue(language),
                result.GetValue(all),
                result.GetValue(snapshot),
                cancellation);
        });
        return command;
    }
}
