namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule RetractedRepeated = new("QUO3011", "Retracted claim repeated",
        "The claim '{0}' has the same words as '{1}'{2}, which was retracted; remove it, retract it too, or give it the caveat that the other one lacked",
        RuleSeverity.Warning);
}
