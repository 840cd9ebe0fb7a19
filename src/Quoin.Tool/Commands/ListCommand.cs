using System.CommandLine;
using Quoin.Compiler.Format;
using Quoin.Tool.Listings;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class ListCommand
{
    private const string Claims = "claims";

    public static Command Create(ToolSession session)
    {
        var marks = WordOption.CreateArgument("marks", "What to list. By default claims.", Claims, "caveats", "evidence");
        marks.DefaultValueFactory = static _ => Claims;
        var article = Text("--article", "Only those of an article or a library.", "id");
        var kind = Text("--kind", "Only those of a kind, such as efficacy.", "word");
        var certainty = Text("--certainty", "Only claims of a certainty.", "word");
        var status = Text("--status", "Only claims and evidence of a status. By default all, because a list that is signed must have what was retracted too.", "word");
        status.CompletionSources.Add([.. Vocabulary.Status.Words]);
        var section = Text("--section", "Only claims in a section.", "id");
        var term = Text("--term", "Only claims about a term; trials/craving is one of a library.", "id");
        var evidence = Text("--evidence", "Only claims that a piece of evidence supports; trials/exeter is one of a library.", "id");
        var missing = Text("--missing-language", "Only claims and caveats that cannot be read in a language.", "tag");
        var language = Text("--language", "The language of texts. By default that of each source.", "tag");
        var format = WordOption.Create("--format", "The form of the output.", "text", "csv", "json", "markdown");
        var command = new ToolCommand(
            "list",
            "Lists claims, caveats or evidence, those of libraries included. A claim is always listed with all of its caveats. If nothing matches, a line says so, and the exit code is 0 all the same, because nothing failed.")
        {
            Examples =
            [
                ("quoin list", "Lists all claims."),
                ("quoin list --kind efficacy --certainty possible --format csv", "Lists some claims for a spreadsheet."),
                ("quoin list caveats --missing-language uk", "Lists the caveats that are not translated."),
            ],
        };
        command.Add(marks);
        foreach (var option in (Option[])[article, kind, certainty, status, section, term, evidence, missing, language, format])
        {
            command.Add(option);
        }

        var content = new ContentOptions().AddOptionsTo(command);
        kind.CompletionSources.Add(context => ContentNames.CompleteWords(
            session, content.Read(context.ParseResult), static format => [.. format.ClaimKind.Words, .. format.CaveatKind.Words, .. format.EvidenceKind.Words]));
        certainty.CompletionSources.Add(context => ContentNames.CompleteWords(session, content.Read(context.ParseResult), static format => format.Certainty.Words));
        command.SetAction(async (result, cancellation) =>
        {
            // What follows may take long before it waits for anything, and only then could it be interrupted.
            await Task.Yield();
            return MarkListing.Write(
                session,
                await ContentLoader.LoadAsync(session, content.Read(result), cancellation),
                new ListFilter
                {
                    Marks = result.GetValue(marks)!,
                    Language = result.GetValue(language),
                    Article = result.GetValue(article),
                    Kind = result.GetValue(kind),
                    Certainty = result.GetValue(certainty),
                    Status = result.GetValue(status),
                    Section = result.GetValue(section),
                    Term = result.GetValue(term),
                    Evidence = result.GetValue(evidence),
                    MissingLanguage = result.GetValue(missing),
                },
                result.GetValue(format)!,
                cancellation);
        });
        return command;
    }

    private static Option<string?> Text(string name, string description, string value) => new(name) { Description = description, HelpName = value };
}
