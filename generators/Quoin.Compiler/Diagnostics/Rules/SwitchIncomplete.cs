namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule SwitchIncomplete = new("QUO5006", "Switch does not handle every claim",
        "This switch over {0} does not handle {1}; add a case for each {2}, or a default that is right for all",
        RuleSeverity.Warning);
}
