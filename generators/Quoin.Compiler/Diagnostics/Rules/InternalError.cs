namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>A fault of Quoin itself.</summary>
    public static readonly Rule InternalError = new("QUO9004", "Internal error",
        "Quoin failed on this file, and the fault is Quoin's: {0}; please report it with the file");
}
