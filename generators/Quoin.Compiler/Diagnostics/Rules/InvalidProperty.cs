namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule InvalidProperty = new("QUO9005", "Invalid property",
        "The property {0} has the invalid value '{1}'; set it to {2}, or remove it");
}
