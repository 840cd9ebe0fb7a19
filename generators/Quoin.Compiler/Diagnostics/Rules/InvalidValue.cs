namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule InvalidValue = new("QUO1007", "Invalid value",
        "'{0}' is not {1}; {2}");
}
