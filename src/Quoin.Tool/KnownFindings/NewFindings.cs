using Quoin.Interpreter;
using Quoin.Tool.Reports;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.KnownFindings;

/// <summary>
/// Which findings are new since a commit: those that a check of the commit, with the settings of today, does not have, and those in marks that
/// were edited since. So a finding is new wherever its cause is, and one that only moved is not.
/// </summary>
internal sealed class NewFindings
{
    private readonly string _revision;
    private readonly Dictionary<string, string> _before;

    private NewFindings(string revision, Dictionary<string, string> before) => (_revision, _before) = (revision, before);

    /// <summary>Checks a commit.</summary>
    /// <param name="session">The session.</param>
    /// <param name="result">The result of the check of today, which is used for files that have not changed.</param>
    /// <param name="revision">What git resolves to a commit.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">There is no such commit.</exception>
    public static async Task<NewFindings> SinceAsync(ToolSession session, CheckResult result, string revision, CancellationToken cancellation)
    {
        var files = await GitRevision.OpenAsync(session, result.Content.Folder, revision, cancellation);
        var content = result.Content with
        {
            Project = await RevisionContent.ReadAsync(files, result.Content, cancellation),
            Misplaced = [.. result.Content.Misplaced.Where(diagnostic => files.Contains(diagnostic.Path))],
            Selected = null,
        };
        var build = ParallelBuild.Update(result.Build, content.Project, cancellation);
        var identities = FindingIdentifier.Identify(content.Folder, build, content.DiagnosticsOf(build));
        return new NewFindings(revision, identities.ToDictionary(static identity => identity.Fingerprint, static identity => identity.MarkState, StringComparer.Ordinal));
    }

    /// <summary>Leaves out the findings that are not new. How many, and whether a build fails on them, is in the notes of the result.</summary>
    /// <param name="result">The result of the check.</param>
    /// <param name="findings">Its findings.</param>
    public CheckResult Apply(CheckResult result, IReadOnlyList<IdentifiedFinding> findings)
    {
        // The errors of a model hide what else is new, so they are never old.
        var hiding = result.Build.Models.Errors.ToHashSet();
        var old = findings.Where(finding => !hiding.Contains(finding.Finding.Diagnostic) && _before.TryGetValue(finding.Finding.Fingerprint!, out var state) && state == finding.Identity.MarkState)
            .Select(static finding => finding.Finding).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var left = result.Findings.Where(finding => !old.Contains(finding)).ToList();
        var hidden = result.Findings.Where(old.Contains).ToList();
        List<string> notes = [.. result.Notes];
        if (hidden.Count > 0)
        {
            var revision = SafeText.Escape(_revision);
            notes.Add($"{Summary.Count(hidden.Count, "finding")} that '{revision}' has too {(hidden.Count == 1 ? "is" : "are")} hidden");
            if (hidden.Count(static finding => finding.Severity == Compiler.Diagnostics.RuleSeverity.Error) is var errors and > 0)
            {
                notes.Add($"A build fails, because {(errors == 1 ? "one of them is an error" : $"{errors} of them are errors")}");
            }
        }

        return result with { Findings = left, Notes = notes };
    }
}
