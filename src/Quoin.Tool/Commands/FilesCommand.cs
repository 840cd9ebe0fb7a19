using System.CommandLine;
using Quoin.Tool.Listings;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class FilesCommand
{
    public static Command Create(ToolSession session)
    {
        var command = new Command("files", "Lists the files that a check reads, and why.");
        var content = new ContentOptions().AddTo(command);
        command.SetAction(async (result, cancellation) => FileList.Write(session, await ContentLoader.LoadAsync(session, content.Read(result), cancellation)));
        return command;
    }
}
