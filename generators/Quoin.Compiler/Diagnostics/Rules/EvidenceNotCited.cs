namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule EvidenceNotCited = new("QUO3009", "Evidence that no claim cites",
        "No claim cites the evidence '{0}'; list it in the 'evidence' of the claims that it supports, or move its sentence to 'asides'",
        RuleSeverity.Warning);
}
