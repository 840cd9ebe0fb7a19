namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule QuoteNotFound = new("QUO2001", "Quote not found",
        "The quote is not in '{0}'{1}; quote the source character for character") { IsFixable = true };
}
