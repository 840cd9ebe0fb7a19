namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule ClaimRepeated = new("QUO5003", "Claim repeated as a literal",
        "This text repeats {0} of the {1} '{2}' and becomes outdated when that changes; use {3}",
        RuleSeverity.Warning);
}
