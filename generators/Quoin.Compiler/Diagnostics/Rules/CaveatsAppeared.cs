namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule CaveatsAppeared = new("QUO5010", "Claim has caveats",
        "{0} has caveats, so its text is not available without them; write 'var (text, caveats) = {1};' and show both");
}
