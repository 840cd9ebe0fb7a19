namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule QuoteCutsWord = new("QUO2004", "Quote cuts a word",
        "The quote appears in '{0}' only inside longer words, at {1}; begin and end it with whole words");
}
