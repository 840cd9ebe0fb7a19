namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule ModelConflict = new("QUO7002", "Two declarations of one name",
        "{0} is declared in {1} and differently here; {2}");
}
