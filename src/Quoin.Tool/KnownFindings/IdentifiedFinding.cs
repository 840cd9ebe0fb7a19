using Quoin.Tool.Reports;

namespace Quoin.Tool.KnownFindings;

/// <summary>A finding and what it is recognized by.</summary>
/// <param name="Finding">The finding, with its fingerprint.</param>
/// <param name="Identity">What it is recognized by.</param>
internal sealed record IdentifiedFinding(Finding Finding, FindingIdentity Identity)
{
    /// <summary>Whether a build fails on it. No such finding is left out because of a baseline: a check must not pass where a build fails.</summary>
    public bool FailsBuild => Finding.Severity == Compiler.Diagnostics.RuleSeverity.Error;

    /// <summary>Identifies the findings of a check.</summary>
    public static IReadOnlyList<IdentifiedFinding> Of(CheckResult result)
    {
        var identities = FindingIdentifier.Identify(result.Content.Folder, result.Build, [.. result.Findings.Select(static finding => finding.Diagnostic)]);
        return [.. result.Findings.Zip(identities, static (finding, identity) => new IdentifiedFinding(finding with { Fingerprint = identity.Fingerprint }, identity))];
    }
}
