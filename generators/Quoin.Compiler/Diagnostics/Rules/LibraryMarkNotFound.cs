namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule LibraryMarkNotFound = new("QUO3013", "Unknown mark of a library",
        "The library '{0}' has no {1} '{2}'{3}") { IsFixable = true };
}
