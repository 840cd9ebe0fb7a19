using System.CommandLine;
using Quoin.Tool.Previews;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class PreviewCommand
{
    public static Command Create(ToolSession session)
    {
        var folder = new Argument<string?>("folder") { Description = "The folder of the project, or with the folders content and seeds. By default the current folder.", Arity = ArgumentArity.ZeroOrOne };
        var port = new Option<int?>("--port") { Description = "The port of this machine. By default 5210, or one that is free.", HelpName = "number" };
        var open = WordOption.Create("--open", "Whether to open the browser, which happens only from a terminal.", "yes", "no");
        var command = new ToolCommand("preview", "Shows articles in the browser while they are edited: each save is on the page within moments, and errors above it. Ctrl+C ends it.")
        {
            Examples =
            [
                ("quoin preview", "Shows the content of the project in the current folder, or of the folders content and seeds."),
                ("quoin preview Handbook.Content --port 8080", "Shows the content of another folder, at http://localhost:8080/."),
                ("quoin preview --open no", "Only prints the address."),
            ],
        };
        command.Add(folder);
        command.Add(port);
        command.Add(open);
        var content = new ContentOptions().AddOptionsTo(command);
        command.SetAction(async (result, cancellation) =>
        {
            // What follows may take long before it waits for anything, and only then could it be interrupted.
            await Task.Yield();
            var place = In(session, result.GetValue(folder));
            return await PreviewRun.RunAsync(place, content.Read(result), Port(result.GetValue(port)), result.GetValue(open) == "yes" && session.IsWatched, cancellation);
        });
        return command;
    }

    private static ToolSession In(ToolSession session, string? folder)
    {
        if (folder is null)
        {
            return session;
        }

        var full = session.FullPath(folder);
        return Directory.Exists(full)
            ? new ToolSession(full, session.Writer, session.Error, () => session.Output) { IsWatched = session.IsWatched }
            : throw new ToolException($"The folder '{SafeText.Escape(folder)}' does not exist; name the folder of a project, or one with the folders content and seeds");
    }

    private static int? Port(int? port) => port is null or (> 0 and <= 65535) ? port : throw new ToolException($"--port cannot be {port}; name a port from 1 to 65535");
}
