namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    /// <summary>What stands on nothing any more.</summary>
    public static readonly Rule EvidenceRetracted = new("QUO5104", "Rests on retracted evidence",
        "All evidence of the claim '{0}' was retracted, {1}; take the claim out until it is mended",
        RuleSeverity.Warning);
}
