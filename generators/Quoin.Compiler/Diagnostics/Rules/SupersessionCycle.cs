namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule SupersessionCycle = new("QUO3007", "Superseded in a circle",
        "What supersedes '{0}' leads back to it: {1}; make the one that is still valid active");
}
