namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule ModelUnused = new("QUO7007", "Declared and not used",
        "{0} '{1}' is not used by any annotation; remove it, or use it",
        RuleSeverity.Information);
}
