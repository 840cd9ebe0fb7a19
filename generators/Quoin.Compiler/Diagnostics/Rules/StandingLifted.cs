namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule StandingLifted = new("QUO6006", "Retraction was lifted",
        "{0}, since it was accepted; retract it again, or accept that with 'quoin accept {1} --because \"…\"'");
}
