namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule Superseded = new("QUO5102", "Superseded",
        "The {0} '{1}' was superseded{2}{3}; {4}",
        RuleSeverity.Warning);
}
