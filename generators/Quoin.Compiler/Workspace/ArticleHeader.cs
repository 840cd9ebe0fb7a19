using Quoin.Compiler.Syntax;
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>What the other articles of a build may depend on: as little as possible, so that edits rarely change it.</summary>
/// <param name="Path">The path of the annotation.</param>
/// <param name="Id">The id, with its range in the annotation.</param>
/// <param name="ClassName">The C# class.</param>
/// <param name="Language">The language.</param>
/// <param name="Kinds">The kinds of its claims, each as the bit of its number.</param>
/// <param name="IsLibrary">Whether it is a library.</param>
internal sealed record ArticleHeader(string Path, Located<string> Id, string ClassName, string Language = "", long Kinds = 0, bool IsLibrary = false)
{
    /// <summary>The header of an annotation.</summary>
    public static ArticleHeader Of(Annotation annotation, string className)
    {
        var kinds = 0L;
        foreach (var claim in annotation.Claims)
        {
            kinds |= Bit(claim.Kind);
        }

        return new ArticleHeader(annotation.Path, annotation.Id, className, annotation.Language.Value, kinds, annotation.IsLibrary);
    }

    /// <summary>Whether it has claims of a kind.</summary>
    public bool Has(ClaimKind kind) => (Kinds & Bit(kind)) != 0;

    private static long Bit(ClaimKind kind) => 1L << (int)kind;
}
