namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule TextMayBeCut = new("QUO1016", "Text may be cut off",
        "{0}; {1}", RuleSeverity.Warning)
    {
        IsFixable = true,
    };
}
