namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule BaselineInvalid = new("QUO6032", "Baseline cannot be read",
        "In the baseline, {0} {1}; {2}");
}
