namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule IdNotFound = new("QUO5004", "Id that does not exist",
        "There is no {0} '{1}' in {2}{3}");
}
