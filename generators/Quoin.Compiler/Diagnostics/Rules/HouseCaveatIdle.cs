namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule HouseCaveatIdle = new("QUO3014", "Caveat of a library that selects no claim",
        "No claim of this project's articles matches the 'applies-to' of the caveat '{0}'; correct it, or remove it and list the caveat in the claims that it limits",
        RuleSeverity.Warning);
}
