namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule WordsLost = new("QUO6004", "Promised words are gone",
        "{0} since it was accepted; put them back, or accept that with 'quoin accept {1} --because \"…\"'");
}
