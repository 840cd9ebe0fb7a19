namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    /// <summary>A text taken and its caveats left.</summary>
    public static readonly Rule CaveatsDiscarded = new("QUO5001", "Caveats thrown away",
        "The caveats of this {0} are thrown away; show them with it, or take it with 'WithoutCaveats' and say why they may be left out");
}
