using System.CommandLine;
using Quoin.Tool.Listings;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class FilesCommand
{
    public static Command Create(ToolSession session)
    {
        var command = new ToolCommand("files", "Lists the files that a check reads, and why.")
        {
            Examples =
            [
                ("quoin files", "Lists the content of the project in the current folder."),
                ("quoin files --no-project", "Lists what the folders content and seeds have, without MSBuild."),
            ],
        };
        var content = new ContentOptions().AddTo(command);
        command.SetAction(async (result, cancellation) => FileList.Write(session, await ContentLoader.LoadAsync(session, content.Read(result), cancellation)));
        return command;
    }
}
