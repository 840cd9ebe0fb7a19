namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule CaveatLost = new("QUO6002", "Promised caveat is gone",
        "{0} since it was accepted; put it back, or accept that with 'quoin accept {1} --because \"…\"'");
}
