namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule EvidenceRetracted = new("QUO5104", "Based on retracted evidence",
        "All evidence of the claim '{0}' was retracted, {1}; remove the claim until its article is fixed",
        RuleSeverity.Warning);
}
