namespace Quoin.Tool.Reports;

/// <summary>The formats of a check's result, by the words of the command line.</summary>
internal static class ReportFormat
{
    /// <summary>The word of the format for people.</summary>
    public const string Text = "text";

    /// <summary>The formats, in the order in which help lists them.</summary>
    public static IReadOnlyDictionary<string, IReport> All { get; } = new Dictionary<string, IReport>(StringComparer.Ordinal)
    {
        [Text] = new TextReport(),
        ["github"] = new GitHubReport(),
        ["sarif"] = new SarifReport(),
        ["junit"] = new JUnitReport(),
        ["json"] = new JsonReport(),
        ["markdown"] = new MarkdownReport(),
    };
}
