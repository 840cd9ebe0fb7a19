using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Tool.Guides;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Differences;

/// <summary>Writes a difference as SARIF: each change at the mark in the later state, by the rule by which a build reports it.</summary>
internal static class DifferenceSarif
{
    /// <summary>Writes the difference.</summary>
    public static void Write(ToolSession session, ContentDifference difference)
    {
        var (content, build) = (difference.After.Content, difference.After.Build);
        var result = new CheckResult(content, build)
        {
            Findings = [.. difference.Articles.SelectMany(article => difference.After.RangesOf(article.Id) is var ranges ? article.Differences.Select(one => new Finding(Diagnostic(article, one, ranges(one.Change.Key)))) : []),
                .. difference.Left.Where(left => left.Side == difference.After.Name).Select(static left => new Finding(left.Diagnostic))],
            Counts = CheckCounts.Of(content, build),
            Time = TimeSpan.Zero,
            Notes = [.. difference.Left.Select(left => $"{session.Show(left.Path)} is not compared, because it has errors in {left.Side}")],
        };
        new SarifReport().Write(result, new ReportTarget(session, session.Writer, session.Output) { PageOf = static rule => RulePage.Of(rule).Markdown });
    }

    private static ContentDiagnostic Diagnostic(ArticleDifference article, Difference one, TextRange range) =>
        new DiagnosticBag(article.Path).Report(one.Change.Kind.Rule, range, one.Change.Message, one.Change.Key) with
        {
            Severity = one.Verdict switch
            {
                ChangeVerdict.Unsafe => RuleSeverity.Error,
                ChangeVerdict.Breaking => RuleSeverity.Warning,
                _ => RuleSeverity.Information,
            },
        };
}
