namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule ModelsDisagree = new("QUO7006", "Models of two packages disagree",
        "{0} is declared by {1} and differently by {2}; use versions of the two packages with one model, or reference only one of them");
}
