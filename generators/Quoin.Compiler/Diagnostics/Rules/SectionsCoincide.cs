namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule SectionsCoincide = new("QUO2007", "Sections begin at the same place",
        "The sections '{0}' and '{1}' begin at the same place, line {2}; remove one of them");
}
