namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule BaselineUnsigned = new("QUO6034", "Line of the baseline is not signed",
        "The line of '{0}' in the baseline {1}; restore it from version control, or run 'quoin accept {0} --because \"…\"'");
}
