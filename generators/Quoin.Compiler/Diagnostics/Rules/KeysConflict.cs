namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule KeysConflict = new("QUO1011", "Invalid combination of keys",
        "{0}; {1}");
}
