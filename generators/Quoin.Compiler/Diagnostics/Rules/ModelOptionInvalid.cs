namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule ModelOptionInvalid = new("QUO7005", "Option of a model that does not fit",
        "The {0} cannot have '{1}': {2}; {3}");
}
