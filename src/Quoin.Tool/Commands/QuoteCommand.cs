using System.CommandLine;
using Quoin.Tool.Projects;
using Quoin.Tool.Quotations;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class QuoteCommand
{
    private const string Json = "json";

    public static Command Create(ToolSession session)
    {
        var words = new Argument<string?>("words")
        {
            Description = "The words, possibly with […] where some are omitted. White space, markup and typography may differ. '-' reads the standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var sources = new Option<string[]>("--source") { Description = "A source to search. By default all of the content.", HelpName = "file" };
        var sentence = new Option<bool>("--sentence") { Description = "Quote the whole sentence that has the words." };
        var format = WordOption.Create("--format", "yaml to paste, or json for the extension of an editor.", "yaml", Json);
        var command = new ToolCommand("quote", "Prints the exact words of a source as YAML to paste. Exits with 1 if no source has them, and shows the nearest text; with 2 if a source cannot be read.")
        {
            Examples =
            [
                ("quoin quote \"tea may help you\"", "Prints the quote of the passage that has these words."),
                ("quoin quote \"tea may help you\" --sentence --source seeds/tea.txt", "Quotes the whole sentence of one source."),
                ("xclip -o | quoin quote", "Takes the words from the standard input, here from the clipboard."),
            ],
        };
        command.Add(words);
        command.Add(sources);
        command.Add(sentence);
        command.Add(format);
        var content = new ContentOptions().AddOptionsTo(command);
        command.SetAction(async (result, cancellation) =>
        {
            var request = new QuoteRequest(await ReadAsync(result.GetValue(words), cancellation), result.GetValue(sources) ?? [], result.GetValue(sentence));
            request.Check();
            var found = QuoteSearch.Run(session, await ContentLoader.LoadAsync(session, content.Read(result), cancellation), request, cancellation);
            if (result.GetValue(format) == Json)
            {
                QuoteJson.Write(session, found);
            }
            else
            {
                QuoteText.Write(session, found);
            }

            foreach (var unread in found.Unread)
            {
                await session.Error.WriteLineAsync($"quoin: {unread}");
            }

            return found.Unread.Count > 0 ? ExitCode.Failed : found.Count > 0 ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }

    private static async Task<string> ReadAsync(string? words, CancellationToken cancellation) => words is null or "-"
        ? StandardInput.IsRedirected || words == "-" ? await StandardInput.ReadAsync(QuoteRequest.LongestWords, cancellation) : ""
        : words;
}
