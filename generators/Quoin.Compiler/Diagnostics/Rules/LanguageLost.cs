namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule LanguageLost = new("QUO6003", "Promised language is gone",
        "{0} since it was accepted; put it back, or accept that with 'quoin accept {1} --because \"…\"'");
}
