namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule QuoteBesideNegation = new("QUO2014", "Quote stops short of a negation",
        "Right {0} the quote, the source says \"{1}\" at {2}, which may negate it; quote that word too, or give it as '{3}' if it does not",
        RuleSeverity.Warning);
}
