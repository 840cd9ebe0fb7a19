namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule NestedTooDeep = new("QUO9003", "Nested too deeply",
        "This is nested more than {0} levels deep; remove levels, as annotations need only {1}");
}
