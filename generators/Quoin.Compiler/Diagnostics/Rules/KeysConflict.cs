namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>Two keys that exclude each other, or that need each other.</summary>
    public static readonly Rule KeysConflict = new("QUO1011", "Invalid combination of keys",
        "{0}; {1}");
}
