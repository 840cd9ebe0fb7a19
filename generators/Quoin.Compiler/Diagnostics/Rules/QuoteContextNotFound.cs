namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule QuoteContextNotFound = new("QUO2003", "Quote not found in its context",
        "The quote appears in '{0}' at {1}, but not with this prefix, suffix or occurrence; fix these, or remove those that are not needed") { IsFixable = true };
}
