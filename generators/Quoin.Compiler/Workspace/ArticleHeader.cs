using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>What the other articles of a build may depend on: as little as possible, so that edits rarely change it.</summary>
/// <param name="Path">The path of the annotation.</param>
/// <param name="Id">The id, with its range in the annotation.</param>
/// <param name="ClassName">The C# class.</param>
/// <param name="Language">The language.</param>
/// <param name="Kinds">The kinds of its claims, and what these are among those of the format, by the numbers of the words, in order.</param>
/// <param name="IsLibrary">Whether it is a library.</param>
internal sealed record ArticleHeader(string Path, Located<string> Id, string ClassName, string Language = "", EquatableArray<int> Kinds = default, bool IsLibrary = false)
{
    /// <summary>The header of an annotation.</summary>
    public static ArticleHeader Of(Annotation annotation, string className)
    {
        var kinds = new SortedSet<int>();
        foreach (var claim in annotation.Claims)
        {
            if (claim.KindWord is { } kind)
            {
                kinds.Add(kind.Number);
                kinds.Add(kind.Sense);
            }
        }

        return new ArticleHeader(annotation.Path, annotation.Id, className, annotation.Language.Value, kinds.ToEquatableArray(), annotation.IsLibrary);
    }

    /// <summary>Whether it has claims of a kind.</summary>
    public bool Has(int kind) => Kinds.AsSpan().IndexOf(kind) >= 0;
}
