namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule TypographyDiffers = new("QUO4011", "Typography differs from the source",
        "The quote appears in '{0}' at {1} with different typography: \"{2}\"; copy it from there to quote it exactly",
        RuleSeverity.Information) { IsFixable = true };
}
