namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule GuardLowered = new("QUO9012", "Guard is lowered",
        "The severity of {0} is lowered to '{1}' for {2}, so the build does not fail there any more; remove the setting, or set the property QuoinGuards to off to accept it",
        RuleSeverity.Warning);
}
