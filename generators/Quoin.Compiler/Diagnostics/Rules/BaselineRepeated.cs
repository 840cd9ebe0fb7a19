namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule BaselineRepeated = new("QUO6033", "Baseline has a mark twice",
        "The baseline has two lines for '{0}', of which none takes the place of the other; read what the two sides of the merge accepted, and run 'quoin accept {0} --because \"…\"'");
}
