namespace Quoin.Compiler.Diagnostics;

internal static partial class CodeRules
{
    public static readonly Rule DraftUsed = new("QUO5005", "Draft used in a release",
        "'{0}' is a draft; finish it and remove its 'status: draft', or leave it out of the release",
        RuleSeverity.Warning);
}
