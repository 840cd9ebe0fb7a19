using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Quoin.Compiler.Diagnostics;

namespace Quoin.CodeFixes.Content;

/// <summary>The file that a fix edits, in every project of the solution that includes it.</summary>
internal sealed class FixedFile
{
    private readonly Solution _solution;
    private readonly IReadOnlyList<DocumentId> _documents;

    private FixedFile(Solution solution, IReadOnlyList<DocumentId> documents) => (_solution, _documents) = (solution, documents);

    /// <summary>
    /// Returns the file; null if the solution does not include it, or if its text has changed since the fix was computed. It need
    /// not be the file of the diagnostic: a sentence without a mark is reported in the source, and the annotation is edited.
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

    /// <summary>Returns the solution with the edited file.</summary>
    public Task<Solution> Apply(IEnumerable<ContentFix> fixes, CancellationToken cancellation) => Apply(_solution, _documents, fixes, cancellation);

    /// <summary>
    /// Returns the solution with a file edited in every project that includes it. Its encoding and line endings are kept.
    /// </summary>
    public static async Task<Solution> Apply(
        Solution solution, IReadOnlyList<DocumentId> documents, IEnumerable<ContentFix> fixes, CancellationToken cancellation)
    {
        var text = await solution.GetAdditionalDocument(documents[0])!.GetTextAsync(cancellation).ConfigureAwait(false);
        var edits = ContentEdits.From(fixes.Where(fix => ContentEdits.Fits(fix, text.Length)));
        var edited = text.WithChanges(edits.Select(edit => new TextChange(new TextSpan(edit.Start, edit.Length), edit.NewText)));
        return documents.Aggregate(solution, (current, document) => current.WithAdditionalDocumentText(document, edited));
    }
}
