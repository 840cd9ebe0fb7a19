namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule EvidenceLost = new("QUO6007", "Promised evidence is gone",
        "{0} since it was accepted; put it back, or accept that with 'quoin accept {1} --because \"…\"'");
}
