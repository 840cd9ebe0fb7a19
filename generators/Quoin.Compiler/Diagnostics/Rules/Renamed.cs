namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule Renamed = new("QUO5103", "Renamed",
        "The claim '{0}' is now '{1}'; use '{2}'",
        RuleSeverity.Warning);
}
