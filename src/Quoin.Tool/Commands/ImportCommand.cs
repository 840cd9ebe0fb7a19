using System.CommandLine;
using Quoin.Tool.Imports;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class ImportCommand
{
    public static Command Create(ToolSession session)
    {
        var command = new ToolCommand("import", "Imports marks from another form: 'quoin import csv'.")
        {
            Examples = [("quoin import csv claims.csv", "Imports the rows of a table as marks.")],
        };
        command.Add(Csv(session));
        return command;
    }

    private static ToolCommand Csv(ToolSession session)
    {
        var file = new Argument<string>("file") { Description = "A table with a header: source, quote, mark, id, kind, certainty, statement.en, caveats, evidence, about and other keys of the format." };
        var map = new Option<string[]>("--map") { Description = "What a column means, where its name does not say it.", HelpName = "key=column" };
        var ignore = new Option<string[]>("--ignore") { Description = "A column to leave out.", HelpName = "column" };
        var source = new Option<string?>("--source") { Description = "The source of rows that name none.", HelpName = "file" };
        var delimiter = new Option<string?>("--delimiter") { Description = "What separates cells; 'tab' for a tab. By default what the header has.", HelpName = "character" };
        var report = new Option<string?>("--report") { Description = "Write what became of each row to a file, as CSV.", HelpName = "file" };
        var trial = new Option<bool>("--dry-run") { Description = "Write no annotation, only say what would become of each row." };
        var command = new ToolCommand("csv", "Imports the rows of a table as marks. A quote that is not found, or in several places, becomes a draft that does not compile. Exits with 1 if a row needs attention.")
        {
            Examples =
            [
                ("quoin import csv claims.csv --dry-run", "Says what would become of each row, and writes nothing."),
                ("quoin import csv claims.csv --report rows.csv", "Writes annotations, and a report that a spreadsheet reads."),
                ("quoin import csv Liste.csv --map quote=Zitat --map statement.de=Aussage --ignore Notiz", "Takes columns that have other names, and leaves one out."),
            ],
        };
        command.Add(file);
        foreach (var option in new Option[] { map, ignore, source, delimiter, report, trial })
        {
            command.Add(option);
        }

        var content = new ContentOptions().AddOptionsTo(command);
        command.SetAction(async (result, cancellation) =>
        {
            var request = new ImportRequest(session.FullPath(result.GetValue(file)!))
            {
                Source = result.GetValue(source),
                Map = result.GetValue(map) ?? [],
                Ignored = result.GetValue(ignore) ?? [],
                Delimiter = Character(result.GetValue(delimiter)),
                Report = result.GetValue(report) is { } path ? session.FullPath(path) : null,
                IsTrial = result.GetValue(trial),
            };
            return new ImportTask(session, await ContentLoader.LoadAsync(session, content.Read(result), cancellation)).Run(request, cancellation);
        });
        return command;
    }

    private static char? Character(string? text) => text switch
    {
        null => null,
        "tab" or "\\t" => '\t',
        [var only] when only is not ('"' or '\r' or '\n') && !char.IsLetterOrDigit(only) => only,
        _ => throw new ToolException($"'{SafeText.Escape(text)}' cannot separate cells; use a character such as ; or the word tab"),
    };
}
