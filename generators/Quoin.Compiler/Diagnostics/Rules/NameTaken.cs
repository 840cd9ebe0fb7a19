namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    /// <summary>Two ids with the same C# name, or a name that generated code needs.</summary>
    public static readonly Rule NameTaken = new("QUO3004", "C# name is taken",
        "The id '{0}' produces the C# name '{1}', which {2}; choose another id");
}
