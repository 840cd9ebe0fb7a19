using System.Globalization;
using System.Text;
using Quoin.Content;
using Quoin.Demo;
using Quoin.Tool.Listings;
using Spectre.Console;

// Measured first, so that the time does not include parsing the command line.
var timing = StartupTiming.Measure(static () => KetamineInAddictionTherapy.Claims.KnownAsAnesthetic.Statement.ToString());

Console.OutputEncoding = Encoding.UTF8;
var article = KetamineInAddictionTherapy.Article;
return CommandLine.Parse(args, article) switch
{
    { Error: { } error } => Fail(error),
    { IsAnswered: true } => 0,
    var command => Show(command),
};

int Show(CommandLine command)
{
    IReportWriter writer = Console.IsOutputRedirected ? new PlainWriter(Console.Out) : new TerminalWriter(AnsiConsole.Console);
    var report = new ArticleReport(writer, command.Language);
    if (command.Claim is { } claim)
    {
        report.Write(claim);
    }
    else
    {
        report.Write(article);
        writer.Fact("First claim", string.Create(CultureInfo.InvariantCulture,
            $"{timing.SinceProcessStart.TotalMilliseconds:F0} ms after the start of the process, of which the content took {timing.Access.TotalMilliseconds:F1} ms"));
    }

    return 0;
}

static int Fail(string error)
{
    Console.Error.WriteLine(error);
    return 2;
}
