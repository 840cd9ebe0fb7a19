namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>A word that is not in a vocabulary.</summary>
    public static readonly Rule UnknownWord = new("QUO1005", "Word not in the vocabulary",
        "'{0}' is not a value of '{1}'{2}") { IsFixable = true };
}
