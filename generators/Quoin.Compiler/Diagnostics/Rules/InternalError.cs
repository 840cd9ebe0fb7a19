namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule InternalError = new("QUO9004", "Internal error",
        "Quoin failed on this file because of a bug in Quoin: {0}; please report it with the file");
}
