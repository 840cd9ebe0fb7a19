namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule ModelReferenceUnknown = new("QUO7004", "Model names something unknown",
        "The {0} '{1}' of the {2} does not exist{3}");
}
