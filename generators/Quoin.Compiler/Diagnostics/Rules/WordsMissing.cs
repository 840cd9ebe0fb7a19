namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule WordsMissing = new("QUO1013", "No words to see",
        "{0} has no letter or digit, only {1}; {2} that a reader can see");
}
