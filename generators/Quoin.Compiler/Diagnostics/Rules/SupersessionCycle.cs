namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>What supersedes a mark is superseded by that mark in the end.</summary>
    public static readonly Rule SupersessionCycle = new("QUO3007", "Superseded in a circle",
        "What supersedes '{0}' leads back to it: {1}; let the one that still stands be active");
}
