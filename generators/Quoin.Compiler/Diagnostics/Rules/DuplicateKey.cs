namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule DuplicateKey = new("QUO1008", "Duplicate key",
        "'{0}' is already defined on line {1}; remove or rename one of the two");
}
