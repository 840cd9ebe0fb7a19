namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule TooManyCombinations = new("QUO9008", "Too many combinations",
        "{0}, more than {1} up to here; {2}, or raise QuoinMaxCombinations in the project file");
}
