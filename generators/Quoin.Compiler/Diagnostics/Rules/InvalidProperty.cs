namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>A property of the project with a value that means nothing.</summary>
    public static readonly Rule InvalidProperty = new("QUO9005", "Invalid property",
        "The property {0} is '{1}', which means nothing; set it to {2}, or take it away");
}
