namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>Reported by the package's targets, because a compiler gets only the files in the folder of content.</summary>
    public static readonly Rule ContentElsewhere = new("QUO9015", "Content outside its folder",
        "'{0}' is not read, because it is not in the folder of content, '{1}'; move it there, or set QuoinContentRoot to the folder that has it",
        RuleSeverity.Warning);
}
