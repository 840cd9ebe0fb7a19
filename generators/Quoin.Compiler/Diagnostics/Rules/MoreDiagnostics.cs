namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule MoreDiagnostics = new("QUO9007", "Diagnostics suppressed",
        "{1} more {0} diagnostics in this file are not shown; fix the ones above, or raise QuoinMaxDiagnostics in the project file",
        RuleSeverity.Warning);
}
