namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule UnknownWord = new("QUO1005", "Unknown word",
        "'{0}' is not a valid value for '{1}'{2}") { IsFixable = true };
}
