namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule OmissionHidesNegation = new("QUO2012", "Omission hides a negation",
        "The quote omits \"{0}\", at {1}, which may reverse its meaning; quote that word too");
}
