namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule QuoteCutsWord = new("QUO2004", "Quote cuts a word or a number",
        "The quote appears in '{0}' only where it cuts {1}; begin and end it with whole words and numbers") { IsFixable = true };
}
