namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule EvidenceDefinedTwice = new("QUO3015", "Evidence defined twice",
        "The evidence '{0}' is also defined as '{1}' in '{2}', {3}, so a correction or a retraction of one does not reach the other; {4}",
        RuleSeverity.Information);
}
