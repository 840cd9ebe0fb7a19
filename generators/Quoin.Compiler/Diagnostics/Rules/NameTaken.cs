namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule NameTaken = new("QUO3004", "C# name is taken",
        "The id '{0}' produces the C# name '{1}', which {2}; choose another id");
}
