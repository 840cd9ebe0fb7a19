namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule CertaintyRaised = new("QUO6005", "Certainty was raised",
        "{0}, since it was accepted; lower it again, or accept that with 'quoin accept {1} --because \"…\"'");
}
