namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule DatesOutOfOrder = new("QUO1025", "Dates out of order", "'{0}' is {1}, before '{2}', which is {3}; correct one of the dates");
}
