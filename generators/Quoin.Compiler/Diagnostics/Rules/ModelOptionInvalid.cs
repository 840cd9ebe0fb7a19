namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule ModelOptionInvalid = new("QUO7005", "Option of a field that does not fit its type",
        "The field '{0}' cannot have '{1}': {2}; {3}");
}
