using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Quoin.Compiler.Text;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

/// <summary>The commands of the tool, and how a command line runs one of them.</summary>
internal static class CommandLine
{
    // A word that begins with @ is a quote or a revision, and not the name of a file with arguments.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line. Whatever happens, a message is one line and the exit code is one of <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(ToolSession session, string[] arguments)
    {
        try
        {
            var result = Root(session).Parse(arguments is [] ? ["--help"] : arguments, Parser);
            var code = Fault(result, arguments) is { } fault ? throw new ToolException(fault) : await InvokeAsync(session, result);
            await session.Writer.FlushAsync();

            // Where a file or a network does not answer, the command is left behind and not waited for.
            return code == ExitCode.Interrupted ? throw new OperationCanceledException() : code;
        }
        catch (ToolException exception)
        {
            return await FailAsync(session, exception.Message);
        }
        catch (OperationCanceledException)
        {
            await session.Error.WriteLineAsync("Interrupted; no file is left half written");
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A full disk, a folder without permission: the operating system's own words name the file.
            return await FailAsync(session, exception.Message.TrimEnd('.'));
        }
    }

    /// <summary>All commands, in the order in which help lists them. Not a root command of the library, whose name would be that of the assembly.</summary>
    private static Command Root(ToolSession session)
    {
        var help = new HelpOption();
        help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!);
        return new Command("quoin", "Checks annotated articles, and helps to write and to repair them. 'quoin <command> --help' has examples.")
        {
            help,
            new VersionOption(),
            AcceptCommand.Create(session),
            CheckCommand.Create(session),
            CompletionCommand.Create(session),
            CompletionCommand.CreateAnswer(session),
            CoverageCommand.Create(session),
            DiffCommand.Create(session),
            ExplainCommand.Create(session),
            ExportCommand.Create(session),
            FilesCommand.Create(session),
            ImportCommand.Create(session),
            ListCommand.Create(session),
            NewCommand.Create(session),
            PreviewCommand.Create(session),
            QuoteCommand.Create(session),
            RenameCommand.Create(session),
            RepairCommand.Create(session),
            RetractCommand.Create(session),
            SchemaCommand.Create(session),
            ShowCommand.Create(session),
            WhereUsedCommand.Create(session),
        };
    }

    private static Task<int> InvokeAsync(ToolSession session, ParseResult result) => result.InvokeAsync(new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        Output = session.Writer,
        Error = session.Error,
    });

    /// <summary>What is wrong with a command line, in one line; null if nothing is.</summary>
    private static string? Fault(ParseResult result, string[] arguments)
    {
        if (result.Action is HelpWithExamples)
        {
            return null;
        }

        var command = result.CommandResult.Command;
        if (result.UnmatchedTokens.Concat(Options(result, arguments)).FirstOrDefault() is { } unknown)
        {
            var isOption = unknown.StartsWith('-');
            var known = isOption
                ? command.Options.Concat(result.RootCommandResult.Command.Options.Where(option => option.Recursive)).Where(option => !option.Hidden).Select(option => option.Name).Distinct(StringComparer.Ordinal).ToList()
                : command.Subcommands.Where(one => !one.Hidden).Select(one => one.Name).ToList();
            var name = SafeText.Escape(unknown);
            return known.Count == 0
                ? $"'{command.Name}' takes no argument '{name}'; 'quoin {command.Name} --help' lists what it takes"
                : isOption && known.Contains(unknown) ? $"The option '{name}' follows an option that needs a value; give it one, or write '=' before '{name}' if that is its value"
                : $"There is no {(isOption ? "option" : "command")} '{name}'{Suggestion.For(unknown, known)}";
        }

        return result.Errors is [var first, ..] ? SafeText.Escape(first.Message.TrimEnd('.')) : null;
    }

    /// <summary>
    /// The words that look like options but were taken as arguments. What has a space, as a reason has that begins with a dash, or is after <c>=</c>, is none, and nothing is
    /// after <c>--</c>.
    /// </summary>
    private static IEnumerable<string> Options(ParseResult result, string[] arguments) => result.Tokens
        .TakeWhile(static token => token.Type != TokenType.DoubleDash)
        .Where(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] } && !token.Value.Any(char.IsWhiteSpace) && arguments.Contains(token.Value))
        .Select(static token => token.Value);

    private static async Task<int> FailAsync(ToolSession session, string message)
    {
        try
        {
            await session.Writer.FlushAsync();
        }
        catch (IOException)
        {
            // The disk is full, which is what the message says.
        }

        await session.Error.WriteLineAsync($"quoin: {SafeText.Escape(message)}");
        return ExitCode.Failed;
    }
}
