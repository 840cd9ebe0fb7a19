using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Projects;

namespace Quoin.Tool.Drafts;

/// <summary>Compiles a draft whose placeholders were replaced, so that no draft is written that an author cannot finish.</summary>
internal static class DraftCheck
{
    /// <summary>What is wrong with a draft, as the end of a sentence; null if nothing is.</summary>
    /// <param name="annotation">The draft, without placeholders.</param>
    /// <param name="source">The source.</param>
    /// <param name="frame">The settings and the model of the project.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <param name="isKnown">Whether an error was there before; null if none was.</param>
    public static string? Fault(ContentFile annotation, ContentFile source, ContentFrame frame, CancellationToken cancellation, Predicate<ContentDiagnostic>? isKnown = null)
    {
        var build = ContentBuild.Create(frame.With([annotation, source]), cancellation);
        return build.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == RuleSeverity.Error && diagnostic.Rule != Rules.CoverageBelowMinimum && isKnown?.Invoke(diagnostic) is not true) is { } error
            ? $"{error.Rule.Id} at line {error.Range.StartLine + 1}: {DisplayText.Excerpt(error.Message, 200)}"
            : null;
    }
}
