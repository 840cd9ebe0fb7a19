namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule QuoteElsewhere = new("QUO2008", "Quote from another source",
        "The quote is not in '{0}' but in {1}; mark it in the annotation of that source, or choose another quote");
}
