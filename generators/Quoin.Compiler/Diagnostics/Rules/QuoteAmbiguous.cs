namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule QuoteAmbiguous = new("QUO2002", "Quote found more than once",
        "The quote appears {0} times in '{1}', at {2}; make it longer, or pick one place with 'prefix', 'suffix' or 'occurrence'");
}
