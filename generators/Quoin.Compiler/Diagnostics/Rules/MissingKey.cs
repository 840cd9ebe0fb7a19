namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule MissingKey = new("QUO1003", "Missing key",
        "{0} is missing the key '{1}'; add it with {2}");
}
