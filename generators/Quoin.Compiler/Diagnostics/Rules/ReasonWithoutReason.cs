namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule ReasonWithoutReason = new("QUO5002", "Missing reason for omitting caveats",
        "{0}; say in a constant string why the caveats may be left out here, for whoever reviews the code",
        RuleSeverity.Warning);
}
