namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule RepeatedWithoutCaveats = new("QUO3010", "Claim repeated without its caveats",
        "The claim '{0}' has the same words as '{1}'{2}, but {3} of its caveats; add them, or remove one of the two claims",
        RuleSeverity.Warning);
}
