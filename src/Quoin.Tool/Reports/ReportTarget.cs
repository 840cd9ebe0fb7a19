using Quoin.Compiler.Diagnostics;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Reports;

/// <summary>Where a report is written to.</summary>
/// <param name="Session">The session, which shows paths relative to its folder.</param>
/// <param name="Writer">The writer, for formats that programs read.</param>
/// <param name="Output">The output, for the format that people read.</param>
internal sealed record ReportTarget(ToolSession Session, TextWriter Writer, ToolOutput Output)
{
    /// <summary>The least severity that fails the check.</summary>
    public RuleSeverity FailOn { get; init; } = RuleSeverity.Error;

    /// <summary>Gets the section of a rule on the reference page, in Markdown.</summary>
    public Func<Rule, string> PageOf { get; init; } = static rule => $"{rule.Heading}\n";

    /// <summary>Whether only findings are written, and that some are hidden, and nothing of what was checked. A format for programs is always complete.</summary>
    public bool IsQuiet { get; init; }
}
