namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule FileUnread = new("QUO9013", "File looks like content and is not read",
        "'{0}' looks like {1} but is not read, because its name {2}; rename it, or move it out of the folder",
        RuleSeverity.Warning);
}
