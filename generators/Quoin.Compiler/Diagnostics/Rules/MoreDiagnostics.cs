namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>A rule that is broken more often than anyone reads.</summary>
    public static readonly Rule MoreDiagnostics = new("QUO9007", "Told no further",
        "{0} is broken {1} more times in this file from here on, which are not told one by one; mend those that are, or raise QuoinMaxDiagnostics in the project file",
        RuleSeverity.Warning);
}
