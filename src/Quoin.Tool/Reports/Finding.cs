using Quoin.Compiler.Diagnostics;

namespace Quoin.Tool.Reports;

/// <summary>A diagnostic that a check reports.</summary>
/// <param name="Diagnostic">The diagnostic, with its severity in the project.</param>
internal sealed record Finding(ContentDiagnostic Diagnostic)
{
    /// <summary>What the finding is recognized by in a later check, even if lines move; null if nobody asked for it.</summary>
    public string? Fingerprint { get; init; }

    public RuleSeverity Severity => Diagnostic.Severity;
}
