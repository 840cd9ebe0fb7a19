namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule OwnKeyKnown = new("QUO1015", "Key of the format switched off",
        "'{0}' is passed over, because keys that begin with 'x-' are your own, but '{1}' is a key of {2}; remove the 'x-', or choose another name",
        RuleSeverity.Warning) { IsFixable = true };
}
