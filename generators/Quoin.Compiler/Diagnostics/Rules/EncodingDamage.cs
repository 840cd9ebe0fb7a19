namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule EncodingDamage = new("QUO9009", "Text damaged by its encoding",
        "'{0}' contains {1} at {2}: it was probably decoded with the wrong encoding; save the original as UTF-8",
        RuleSeverity.Warning);
}
