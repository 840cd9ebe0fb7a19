using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Quoin.Interpreter;
using Quoin.Tool.Listings;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Commands;

internal static class CoverageCommand
{
    public static Command Create(ToolSession session)
    {
        var minimum = new Option<decimal?>("--minimum")
        {
            Description = "The percentage of sentences that each article must account for; below it the exit code is 1. By default QuoinCoverageMinimum of the project.",
            HelpName = "percentage",
            CustomParser = Percentage,
        };
        var format = WordOption.Create("--format", "The form of the output.", "text", "json", "markdown", "html");
        var command = new ToolCommand("coverage", "Lists how many sentences are marked, by article and section, and which are not.")
        {
            Examples =
            [
                ("quoin coverage", "Measures all articles."),
                ("quoin coverage content/tea.quoin.yaml --minimum 90", "Fails if less than 90 percent of an article are marked or listed as asides."),
                ("quoin coverage --format html > coverage.html", "Writes a page for a browser."),
            ],
        };
        var content = new ContentOptions().AddTo(command);
        command.Add(minimum);
        command.Add(format);
        command.SetAction(async (result, cancellation) =>
        {
            // What follows may take long before it waits for anything, and only then could it be interrupted.
            await Task.Yield();
            var set = await ContentLoader.LoadAsync(session, content.Read(result), cancellation);
            var report = CoverageReport.Create(session, set, ParallelBuild.Create(set.Project, cancellation), result.GetValue(minimum));
            switch (result.GetValue(format))
            {
                case "json":
                    JsonOutput.Write(session.Writer, json => CoverageWriter.WriteJson(json, report));
                    break;
                case "markdown":
                    CoverageWriter.WriteMarkdown(session.Writer, report);
                    break;
                case "html":
                    CoveragePage.Write(session.Writer, report);
                    break;
                default:
                    CoverageWriter.WriteText(session.Output, report);
                    break;
            }

            return report.ExitCode;
        });
        return command;
    }

    private static decimal? Percentage(ArgumentResult result)
    {
        if (decimal.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percentage) && percentage <= 100)
        {
            return percentage;
        }

        result.AddError($"'{SafeText.Escape(result.Tokens[0].Value)}' is no percentage from 0 to 100; write --minimum 90 or --minimum 99.5");
        return null;
    }
}
