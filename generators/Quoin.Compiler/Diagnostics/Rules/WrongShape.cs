namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule WrongShape = new("QUO1004", "Wrong kind of value",
        "'{0}' must be {1}, but {2} was found; {3}")
    {
        IsFixable = true,
    };
}
