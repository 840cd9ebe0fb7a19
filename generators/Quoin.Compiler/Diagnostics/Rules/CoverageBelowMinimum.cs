namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule CoverageBelowMinimum = new("QUO4002", "Coverage below the minimum",
        "The annotation covers {0} of {1} sentences, {2} %, but the project requires {3} %; mark {4} more, or lower QuoinCoverageMinimum");
}
