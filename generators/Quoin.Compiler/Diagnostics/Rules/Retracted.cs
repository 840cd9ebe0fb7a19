namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule Retracted = new("QUO5101", "Retracted",
        "The {0} '{1}' was retracted{2}: {3}; {4}");
}
