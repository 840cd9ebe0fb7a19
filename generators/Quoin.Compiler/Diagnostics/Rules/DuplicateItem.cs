namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule DuplicateItem = new("QUO1012", "Duplicate list item",
        "'{0}' is already in this list, on line {1}; remove one of the two") { IsFixable = true };
}
