using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.KnownFindings;

/// <summary>Which findings are known, and not reported.</summary>
/// <param name="revision">The revision whose findings are known; null if there is none.</param>
/// <param name="file">The path of the baseline; null if there is none.</param>
/// <param name="use">What to do with the baseline.</param>
internal sealed class FindingFilter(string? revision, string? file, BaselineUse use)
{
    // A revision does not change while it is watched.
    private NewFindings? _new;

    /// <summary>Whether any are. Then all findings of a file are needed, and not only the first ones of each rule.</summary>
    public bool Any => revision is not null || file is not null;

    /// <summary>The path of the baseline; null if there is none.</summary>
    public string? File => file;

    /// <summary>Whether the baseline is written.</summary>
    public bool Writes => use != BaselineUse.Read;

    /// <summary>Gives findings their fingerprints, and leaves out those that are known.</summary>
    /// <param name="session">The session.</param>
    /// <param name="result">The result of the check.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">There is no such revision or baseline.</exception>
    public async Task<CheckResult> ApplyAsync(ToolSession session, CheckResult result, CancellationToken cancellation)
    {
        var findings = IdentifiedFinding.Of(result);
        result = result with { Findings = [.. findings.Select(static finding => finding.Finding)] };
        if (file is not null)
        {
            result = BaselineCheck.Apply(result, findings, new BaselineFile(session, file), use);
        }

        return revision is null ? result
            : (_new ??= await NewFindings.SinceAsync(session, result, revision, cancellation)).Apply(result, findings);
    }
}
