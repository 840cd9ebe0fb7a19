namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule DuplicateId = new("QUO3003", "Duplicate id",
        "The id '{0}' is already taken by {1} on line {2}; change one of the two ids");
}
