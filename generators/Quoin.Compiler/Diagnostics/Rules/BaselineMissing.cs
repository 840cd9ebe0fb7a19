namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule BaselineMissing = new("QUO6031", "Baseline is missing",
        "The property QuoinBaseline is true, but there is no '{0}' in the folder of content; create it with 'quoin accept --all --because \"…\"'");
}
