namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule TextCut = new("QUO5007", "Formatted claim cut off",
        "This cuts off the end of a formatted claim, where its caveats are; format it with 'ToCaveatsFirst' or the format 'C', or do not cut it",
        RuleSeverity.Warning);
}
