namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>The same id, word or language twice in a list.</summary>
    public static readonly Rule DuplicateItem = new("QUO1012", "Named twice in a list",
        "'{0}' stands in this list a second time, first on line {1}; take one of the two away") { IsFixable = true };
}
