namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>Two sections that begin at the same place.</summary>
    public static readonly Rule SectionsCoincide = new("QUO2007", "Sections begin at the same place",
        "The sections '{0}' and '{1}' begin at the same place, line {2}; remove one of them");
}
