namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>Reported by the package's targets, because the compiler must not look at the disk.</summary>
    public static readonly Rule LinkLeadsOutside = new("QUO9014", "Link leads out of the content's folders",
        "The link '{0}' leads out of the content's folders, so it is not followed; copy what it leads to, or set QuoinContentRoot or QuoinSourceRoot to the folder that has it");
}
