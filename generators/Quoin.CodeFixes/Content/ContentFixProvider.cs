using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.CodeFixes.Content;

/// <summary>
/// Offers the fixes that the compiler has put into the diagnostics of content. It decides nothing: what is edited where
/// comes with the diagnostic, so that the editor and every other tool mend alike.
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
    /// Whether a diagnostic is of this very text, where lines and offsets agree. One of an earlier text would have its fix
    /// cut into what stands there now.
    /// </summary>
    private static bool IsOf(Diagnostic diagnostic, SourceText text)
    {
        var (span, lines) = (diagnostic.Location.SourceSpan, diagnostic.Location.GetLineSpan());
        return span.End <= text.Length
            && text.Lines.GetLinePosition(span.Start) == lines.StartLinePosition
            && text.Lines.GetLinePosition(span.End) == lines.EndLinePosition;
    }
}
