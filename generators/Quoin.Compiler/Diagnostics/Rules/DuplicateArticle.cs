namespace Quoin.Compiler.Diagnostics;

internal static partial class Rules
{
    public static readonly Rule DuplicateArticle = new("QUO3005", "Duplicate article",
        "The article '{0}' produces the C# class '{1}', which '{2}' produces too; change one of the two ids");
}
