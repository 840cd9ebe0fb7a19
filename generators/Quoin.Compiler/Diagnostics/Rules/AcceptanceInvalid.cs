namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule AcceptanceInvalid = new("QUO6035", "Acceptance is not valid",
        "In the file of acceptances, {0} {1}; restore it from version control");
}
