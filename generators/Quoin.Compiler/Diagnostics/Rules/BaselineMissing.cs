namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule BaselineMissing = new("QUO6031", "Baseline is missing",
        "The property QuoinBaseline or a file of acceptances asks for a baseline, but {0}; restore it from version control, or create it with 'quoin accept --all --because \"…\"'");
}
