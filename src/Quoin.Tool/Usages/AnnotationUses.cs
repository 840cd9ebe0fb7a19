using Quoin.Compiler.Workspace;
using Quoin.Definitions;
using Quoin.Tool.References;

namespace Quoin.Tool.Usages;

/// <summary>Finds the references of annotations to marks.</summary>
internal static class AnnotationUses
{
    /// <summary>The references, in the order of the files.</summary>
    /// <param name="catalog">The content.</param>
    /// <param name="build">The annotations.</param>
    public static IEnumerable<CodeUse> Find(ContentCatalog catalog, ContentBuild build)
    {
        foreach (var annotation in build.Annotations)
        {
            if (AnnotationMarks.Read(annotation.Path, annotation.Parsed.Tree, build.Format) is not { } marks)
            {
                continue;
            }

            foreach (var reference in marks.References)
            {
                if (catalog.WithId(reference.Library ?? marks.Id)?.Find(reference.Kind, reference.Id) is { } mark)
                {
                    var range = reference.Scalar.Range;
                    yield return new CodeUse(UseForm.Annotation, $"{reference.Key} of the {(reference.Owner is { } owner ? $"{MarkKindDefinition.Get(owner.Kind).Name} '{owner.Id}'" : $"{(marks.IsLibrary ? "library" : "article")} '{marks.Id}'")}", mark.Article, mark.Kind, mark, null, 0)
                    {
                        Place = new SourcePlace(annotation.Path, range.StartLine + 1, range.StartColumn + 1, range.EndLine + 1, range.EndColumn + 1),
                    };
                }
            }
        }
    }
}
