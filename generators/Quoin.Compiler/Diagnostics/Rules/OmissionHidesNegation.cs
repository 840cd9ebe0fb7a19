namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>What is left out says no.</summary>
    public static readonly Rule OmissionHidesNegation = new("QUO2012", "Omission hides a negation",
        "The quote leaves out \"{0}\", at {1}, which may turn its meaning round; quote that word too");
}
