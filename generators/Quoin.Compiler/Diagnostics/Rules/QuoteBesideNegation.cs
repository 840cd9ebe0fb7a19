namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>What stands right beside the quote says no.</summary>
    public static readonly Rule QuoteBesideNegation = new("QUO2014", "Quote stops short of a negation",
        "Right {0} the quote the source says \"{1}\", at {2}, which may deny it; quote that word too, or give it as '{3}' if it does not",
        RuleSeverity.Warning);
}
