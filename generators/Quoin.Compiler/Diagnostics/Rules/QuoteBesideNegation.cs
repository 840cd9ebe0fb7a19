namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule QuoteBesideNegation = new("QUO2014", "Quote leaves out a negation of its sentence",
        "{0} the quote, its sentence says \"{1}\" at {2}, which may negate it; quote the whole sentence, or give {3} as '{4}' if it negates something else",
        RuleSeverity.Warning)
    { IsFixable = true };
}
