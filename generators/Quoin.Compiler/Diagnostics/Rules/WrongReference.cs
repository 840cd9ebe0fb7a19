namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule WrongReference = new("QUO3002", "Reference to the wrong kind of mark",
        "'{0}' is {1}, but {2} is expected here; name one, or move the reference to the key that accepts it");
}
