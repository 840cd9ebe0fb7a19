using System.CommandLine;
using Quoin.Tool.Guides;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

/// <summary>The script that makes a shell complete command lines, and what the script asks.</summary>
internal static class CompletionCommand
{
    public static Command Create(ToolSession session)
    {
        var shell = WordOption.CreateArgument("shell", "The shell.", "bash", "zsh", "fish", "pwsh");
        var command = new ToolCommand("completion", "Writes a script that makes a shell complete commands, options, rules and the ids of articles.")
        {
            Examples =
            [
                ("quoin completion bash > ~/.quoin.bash", "Writes the script for bash; ~/.bashrc loads it with 'source ~/.quoin.bash'."),
                ("quoin completion pwsh", "Shows the script for PowerShell, which begins with how to load it."),
            ],
        };
        command.Add(shell);
        command.SetAction(result =>
        {
            session.Writer.Write(EmbeddedText.Read($"quoin.{result.GetValue(shell)}"));
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>The command that the scripts run: it answers with the words that can complete a line, one on each line.</summary>
    public static Command CreateAnswer(ToolSession session)
    {
        var line = new Argument<string>("line") { Description = "The command line up to the cursor." };
        var command = new Command("complete", "Lists what can complete a command line.") { Hidden = true };
        command.Add(line);
        command.SetAction(result =>
        {
            var typed = result.GetValue(line)!;
            var word = typed[(typed.LastIndexOf(' ') + 1)..];
            foreach (var candidate in result.RootCommandResult.Command.Parse(typed).GetCompletions(typed.Length).Select(static item => item.Label))
            {
                // Options would hide what is completed most, so they are offered once a hyphen is typed.
                if (candidate.StartsWith(word, StringComparison.Ordinal) && IsPlain(candidate) && (candidate[0] == '-') == word.StartsWith('-'))
                {
                    session.Writer.Write($"{candidate}\n");
                }
            }

            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>Whether a word means the same to every shell without quotation marks. An id comes from a file that anyone may have written.</summary>
    private static bool IsPlain(string word) => word.Length > 0 && word[0] != '/' && word.All(static character => char.IsAsciiLetterOrDigit(character) || character is '-' or '/' or '.' or '_');
}
