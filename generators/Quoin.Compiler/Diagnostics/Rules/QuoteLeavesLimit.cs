namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule QuoteLeavesLimit = new("QUO2015", "Quote leaves out a limit of its sentence",
        "{0} the quote, its sentence says \"{1}\" at {2}, which may limit it; quote the whole sentence, quote that word in a caveat, or give the words {3} as '{4}' if it does not",
        RuleSeverity.Warning)
    { IsFixable = true };
}
