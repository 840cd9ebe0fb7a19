namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>Too many sentences that the annotation passes over.</summary>
    public static readonly Rule CoverageBelowMinimum = new("QUO4002", "Coverage below the minimum",
        "The annotation accounts for {0} of {1} sentences, {2} %, and the project needs {3} %; mark {4} more, or lower QuoinCoverageMinimum");
}
