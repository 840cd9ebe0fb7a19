using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Quoin.Compiler.Diagnostics;

namespace Quoin.CodeFixes.Content;

/// <summary>
/// Applies all fixes of one kind in a file, a project or the solution. Roslyn's batch fixer merges only documents of code, and
/// fixes of content are data that can be combined without it.
/// </summary>
internal sealed class ContentFixAllProvider : FixAllProvider
{
    public static readonly ContentFixAllProvider Instance = new();

    private static readonly FixAllScope[] Scopes = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => Scopes;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var (kind, path) = EquivalenceKey.Read(context.CodeActionEquivalenceKey);
        var fixes = new Dictionary<ProjectId, IReadOnlyList<ContentFix>>();
        var title = "";
        foreach (var project in Projects(context))
        {
            // Diagnostics of additional documents do not belong to a document of code, so they are among those of the project.
            var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var found = Fixes(context.Scope == FixAllScope.Document ? diagnostics.Where(diagnostic => IsIn(diagnostic, path)) : diagnostics, kind);
            if (found.Count > 0)
            {
                fixes.Add(project.Id, found);
                title = found[0].Title;
            }
        }

        return fixes.Count == 0
            ? null
            : CodeAction.Create(title, cancellation => Apply(context.Solution, fixes, cancellation), context.CodeActionEquivalenceKey);
    }

    private static IEnumerable<Project> Projects(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp) : [context.Project];

    /// <summary>Whether a diagnostic is in a document, whichever file its fix edits.</summary>
    private static bool IsIn(Diagnostic diagnostic, string path) => DocumentPaths.AreEqual(diagnostic.Location.GetLineSpan().Path, path);

    /// <summary>The fixes of a kind, in the order of their diagnostics.</summary>
    private static List<ContentFix> Fixes(IEnumerable<Diagnostic> diagnostics, string kind) =>
        [.. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .SelectMany(diagnostic => ContentFix.FromProperties(diagnostic.Properties))
            .Where(fix => fix.Kind == kind)
            .Distinct()];

    private static async Task<Solution> Apply(
        Solution solution, Dictionary<ProjectId, IReadOnlyList<ContentFix>> fixes, CancellationToken cancellation)
    {
        var done = new HashSet<DocumentId>();
        foreach (var project in fixes)
        {
            foreach (var file in project.Value.GroupBy(fix => fix.Path, StringComparer.Ordinal))
            {
                // Projects can share a file, which must be fixed only once.
                var documents = DocumentPaths.Find(solution.GetProject(project.Key)!, file.Key);
                if (documents.Count > 0 && !documents.Any(done.Contains))
                {
                    solution = await FixedFile.Apply(solution, documents, file, cancellation).ConfigureAwait(false);
                    done.UnionWith(documents);
                }
            }
        }

        return solution;
    }
}
