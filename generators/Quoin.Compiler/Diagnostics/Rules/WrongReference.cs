namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>A reference to a mark of another kind.</summary>
    public static readonly Rule WrongReference = new("QUO3002", "Reference to another kind of mark",
        "'{0}' is {1}, and {2} should be named here; name one, or move the reference to the key that takes it");
}
