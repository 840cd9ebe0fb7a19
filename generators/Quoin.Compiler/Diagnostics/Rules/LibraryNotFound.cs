namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule LibraryNotFound = new("QUO3012", "Unknown library",
        "There is no library '{0}'{1}") { IsFixable = true };
}
