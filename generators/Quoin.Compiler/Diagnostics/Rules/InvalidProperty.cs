namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>A property of the project with an invalid value.</summary>
    public static readonly Rule InvalidProperty = new("QUO9005", "Invalid property",
        "The property {0} has the invalid value '{1}'; set it to {2}, or remove it");
}
