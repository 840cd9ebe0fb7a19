using System.CommandLine;
using Quoin.Tool.Terminal;
using Quoin.Tool.Usages;

namespace Quoin.Tool.Commands;

internal static class WhereUsedCommand
{
    public static Command Create(ToolSession session)
    {
        var name = new Argument<string>("mark") { Description = "The id of a mark, an article or a library, or of the latter two and a mark with a slash between. Former ids count.", HelpName = "[article/]id" };
        var paths = new Argument<string[]>("assemblies")
        {
            Description = "Assemblies, folders of output, projects or solutions to search. By default the output of the project, and of all projects in its solution.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var annotations = new Option<bool>("--annotations") { Description = "Search only annotations, and no compiled code." };
        var format = WordOption.Create("--format", "The form of the output.", "text", "markdown", "json");
        var command = new ToolCommand(
            "where-used",
            "Lists where a mark or an article is used: in annotations, and in compiled C# and Razor, with file and line from the symbols. Claims that depend on a mark count, also those of referenced projects and packages, and so do lists that contain it. Nothing is built or run. The exit code is 0 whether anything is found or not, and 2 if something could not be searched: a project that is not built, or an assembly or annotations that cannot be read. What was found elsewhere is listed nevertheless.")
        {
            Examples =
            [
                ("quoin where-used tea/wakes-you-up", "Lists the places that show a claim, in the output of the project and of its solution."),
                ("quoin where-used trials/exeter bin/Release/net10.0", "Lists what depends on a trial of a library, in a folder of assemblies."),
                ("quoin where-used tea --annotations", "Lists the references between the annotations to the marks of an article."),
            ],
        };
        command.Add(name);
        command.Add(paths);
        command.Add(annotations);
        command.Add(format);
        var content = new ContentOptions().AddOptionsTo(command);
        name.CompletionSources.Add(context => ContentNames.CompleteMarks(session, content.Read(context.ParseResult), context.WordToComplete));
        command.SetAction(async (result, cancellation) =>
        {
            // What follows may take long before it waits for anything, and only then could it be interrupted.
            await Task.Yield();
            var request = new UsageRequest(result.GetValue(name)!, result.GetValue(paths) ?? [], result.GetValue(format)!) { IsOnlyAnnotations = result.GetValue(annotations) };
            return await WhereUsed.RunAsync(session, content.Read(result), request, cancellation);
        });
        return command;
    }
}
