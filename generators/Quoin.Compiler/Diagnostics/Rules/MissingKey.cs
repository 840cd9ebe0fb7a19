namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>A key that must be there is not.</summary>
    public static readonly Rule MissingKey = new("QUO1003", "Missing key",
        "{0} lacks the key '{1}'; add it with {2}");
}
