using System.CommandLine;
using Quoin.Tool.Drafts;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class NewCommand
{
    public static Command Create(ToolSession session)
    {
        var source = new Argument<string>("source") { Description = "The source: a file in plain text or Markdown.", HelpName = "source" };
        var output = new Option<string?>("--output", "-o") { Description = "The file of the annotation. By default <id>.quoin.yaml beside other annotations, or in the folder content.", HelpName = "file" };
        var id = new Option<string?>("--id") { Description = "The id of the article. By default it is formed from the file's name or the title.", HelpName = "id" };
        var title = new Option<string?>("--title") { Description = "The title. By default that of the source.", HelpName = "text" };
        var language = new Option<string?>("--language") { Description = "The language of the source, such as en. By default it is guessed from its words.", HelpName = "tag" };
        var append = new Option<bool>("--append") { Description = "Add what the existing annotation of the source does not account for. Nothing else in it is changed." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Print the annotation, and write nothing." };
        var command = new ToolCommand("new", "Starts the annotation of a source: a draft with a claim for each sentence that asserts something, for an editor to finish.")
        {
            Examples =
            [
                ("quoin new seeds/tea.txt", "Writes content/tea.quoin.yaml. What you have to decide says CHOOSE."),
                ("quoin new seeds/tea.txt --append", "Adds the sentences that the annotation of the source does not account for."),
                ("quoin new seeds/tea.md --language uk --dry-run", "Prints the draft of a source in Ukrainian."),
            ],
        };
        command.Add(source);
        command.Add(output);
        command.Add(id);
        command.Add(title);
        command.Add(language);
        command.Add(append);
        command.Add(dryRun);
        var content = new ContentOptions().AddOptionsTo(command);
        command.SetAction(async (result, cancellation) =>
        {
            var order = new DraftOrder(result.GetRequiredValue(source))
            {
                Output = result.GetValue(output),
                Id = result.GetValue(id),
                Title = result.GetValue(title),
                Language = result.GetValue(language),
                IsAddition = result.GetValue(append),
                IsTrial = result.GetValue(dryRun),
            };
            return new DraftTask(session, await ContentLoader.LoadAsync(session, content.Read(result), cancellation)).Run(order, cancellation);
        });
        return command;
    }
}
