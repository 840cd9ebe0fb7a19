namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule ModelNameTaken = new("QUO7003", "Name not available in a model",
        "'{0}' cannot be {1}, because {2}; choose another name");
}
