namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule UnknownKey = new("QUO1002", "Unknown key",
        "'{0}' is not a key of {1}{2}") { IsFixable = true };
}
