namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    /// <summary>A switch that passes claims over.</summary>
    public static readonly Rule SwitchIncomplete = new("QUO5006", "Switch forgets claims",
        "This switch over the claims of '{0}' forgets {1}; give each claim a case, or add a default that is right for all",
        RuleSeverity.Warning);
}
