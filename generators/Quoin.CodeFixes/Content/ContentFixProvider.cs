using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.CodeFixes.Content;

/// <summary>
/// Offers the fixes that the compiler attached to diagnostics of content. The edits are part of the diagnostic, so that every
/// editor and tool makes the same ones.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ContentFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".yaml", ".yml", ".txt", ".md"])]
public sealed class ContentFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleCatalog.Content.Where(rule => rule.IsFixable).Select(rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ContentFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => IsOf(diagnostic, text)))
        {
            foreach (var fix in ContentFix.FromProperties(diagnostic.Properties))
            {
                if (await FixedFile.Find(context.TextDocument.Project, fix, context.CancellationToken).ConfigureAwait(false) is { } file)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(fix.Title, cancellation => file.Apply([fix], cancellation), EquivalenceKey.Create(fix.Kind, context.TextDocument)), diagnostic);
                }
            }
        }
    }

    /// <summary>
    /// Whether a diagnostic is about the current text, judged by its lines and offsets. A fix that was computed for an earlier text
    /// would edit the wrong place.
    /// </summary>
    private static bool IsOf(Diagnostic diagnostic, SourceText text)
    {
        var (span, lines) = (diagnostic.Location.SourceSpan, diagnostic.Location.GetLineSpan());
        return span.End <= text.Length
            && text.Lines.GetLinePosition(span.Start) == lines.StartLinePosition
            && text.Lines.GetLinePosition(span.End) == lines.EndLinePosition;
    }
}
