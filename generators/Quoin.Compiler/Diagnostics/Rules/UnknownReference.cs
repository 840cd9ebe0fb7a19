namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule UnknownReference = new("QUO3001", "Unknown reference",
        "There is no {0} '{1}' in this article{2}") { IsFixable = true };
}
