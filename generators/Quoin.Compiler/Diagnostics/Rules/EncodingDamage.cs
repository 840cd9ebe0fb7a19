namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>A file that was read in another encoding than it is in.</summary>
    public static readonly Rule EncodingDamage = new("QUO9009", "Text damaged by its encoding",
        "'{0}' holds {1} at {2}, as text does that is read in an encoding in which it was not written; save the file as UTF-8 from what it was made from",
        RuleSeverity.Warning);
}
