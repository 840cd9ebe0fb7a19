namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule CaveatsDiscarded = new("QUO5001", "Caveats discarded",
        "The caveats of this {0} are {1}; show them with it, or call 'WithoutCaveats' and say why they may be left out");
}
