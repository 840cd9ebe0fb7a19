using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Quoin.CodeFixes;

/// <summary>
/// The base class of code fixes that edit the document of the diagnostic. All edits of a document are made together, because edits
/// that are made separately and merged as text are lost if they are adjacent.
/// </summary>
public abstract class DocumentCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var remedy in await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                var action = CodeAction.Create(
                    remedy.Title, cancellation => ApplyAsync(context.Document, [remedy], cancellation), remedy.Key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>Returns the remedies for a diagnostic, the best first.</summary>
    private protected abstract Task<IReadOnlyList<Remedy>> FindAsync(FixContext place, CancellationToken cancellation);

    /// <summary>Makes the edits of one document.</summary>
    private protected virtual void Apply(SyntaxEditor editor, IReadOnlyList<Remedy> remedies)
    {
        foreach (var remedy in remedies)
        {
            remedy.Edit(editor);
        }
    }

    /// <summary>Called after the edits were made.</summary>
    private protected virtual Task<Document> FinishAsync(Document document, CancellationToken cancellation) => Task.FromResult(document);

    private async Task<IReadOnlyList<Remedy>> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null
            ? []
            : await FindAsync(new FixContext(document, root, model, diagnostic), cancellation).ConfigureAwait(false);
    }

    private async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var remedies = new List<Remedy>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            var found = await FindAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            remedies.AddRange(found.Where(remedy => remedy.Key == context.CodeActionEquivalenceKey).Take(1));
        }

        return remedies.Count == 0 ? document : await ApplyAsync(document, remedies, context.CancellationToken).ConfigureAwait(false);
    }

    private async Task<Document> ApplyAsync(Document document, IReadOnlyList<Remedy> remedies, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        Apply(editor, remedies);
        return await FinishAsync(editor.GetChangedDocument(), cancellation).ConfigureAwait(false);
    }
}
