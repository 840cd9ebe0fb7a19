using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Quoin.Compiler.Diagnostics;

namespace Quoin.CodeFixes.Content;

/// <summary>The file that a fix edits, in every project of the solution that has it.</summary>
internal sealed class FixedFile
{
    private readonly Solution _solution;
    private readonly IReadOnlyList<DocumentId> _documents;

    private FixedFile(Solution solution, IReadOnlyList<DocumentId> documents) => (_solution, _documents) = (solution, documents);

    /// <summary>
    /// The file; null where the solution has it not, or where the fix was made for another text of it. It need not be the
    /// file in which the diagnostic stands: a sentence without a mark stands in the source, and the annotation is edited.
    /// </summary>
    public static async Task<FixedFile?> Find(Project project, ContentFix fix, CancellationToken cancellation)
    {
        var documents = DocumentPaths.Find(project, fix.Path);
        if (documents.Count == 0)
        {
            return null;
        }

        var text = await project.Solution.GetAdditionalDocument(documents[0])!.GetTextAsync(cancellation).ConfigureAwait(false);
        return ContentEdits.Fits(fix, text.Length) ? new FixedFile(project.Solution, documents) : null;
    }

    /// <summary>The solution with the file edited.</summary>
    public Task<Solution> Apply(IEnumerable<ContentFix> fixes, CancellationToken cancellation) => Apply(_solution, _documents, fixes, cancellation);

    /// <summary>The solution with a file edited, in every project that has it. Its encoding and its line endings stay.</summary>
    public static async Task<Solution> Apply(
        Solution solution, IReadOnlyList<DocumentId> documents, IEnumerable<ContentFix> fixes, CancellationToken cancellation)
    {
        var text = await solution.GetAdditionalDocument(documents[0])!.GetTextAsync(cancellation).ConfigureAwait(false);
        var edits = ContentEdits.From(fixes.Where(fix => ContentEdits.Fits(fix, text.Length)));
        var mended = text.WithChanges(edits.Select(edit => new TextChange(new TextSpan(edit.Start, edit.Length), edit.NewText)));
        return documents.Aggregate(solution, (current, document) => current.WithAdditionalDocumentText(document, mended));
    }
}
