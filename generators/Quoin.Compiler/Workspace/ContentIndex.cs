using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Names;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>The articles of a build, seen together.</summary>
/// <param name="Articles">The articles that generated code holds, in the ordinal order of their ids.</param>
/// <param name="ShutOut">The paths of annotations whose class something else is already.</param>
/// <param name="Repeated">The paths of annotations that were handed over more than once.</param>
/// <param name="Diagnostics">What is wrong between articles.</param>
internal sealed record ContentIndex(
    EquatableArray<ArticleExport> Articles, EquatableArray<string> ShutOut, EquatableArray<string> Repeated, EquatableArray<ContentDiagnostic> Diagnostics)
{
    /// <summary>Puts the articles of a build together. Of two with one class, the one whose path comes first stays.</summary>
    /// <param name="exports">What the articles tell of themselves.</param>
    /// <param name="ns">The namespace of their classes.</param>
    public static ContentIndex Of(IEnumerable<ArticleExport> exports, string ns = "")
    {
        var byClass = new Dictionary<string, ArticleExport>(StringComparer.Ordinal);
        var shutOut = new List<string>();
        var diagnostics = new List<ContentDiagnostic>();

        // A project may list a file twice, and some versions of Roslyn hand over one twice when several are changed at once.
        var repeated = new List<string>();
        string? last = null;
        foreach (var export in exports.OrderBy(export => export.Path, FilePaths.Order))
        {
            if (export.Path == last)
            {
                repeated.Add(export.Path);
                continue;
            }

            last = export.Path;
            if (RuntimeNames.IsTaken(ns, export.ClassName))
            {
                diagnostics.Add(new DiagnosticBag(export.Path).Report(
                    Rules.NameTaken, export.Id.Range, export.Id.Value, export.ClassName, $"Quoin itself uses in the project's namespace '{ns}'"));
                shutOut.Add(export.Path);
                continue;
            }

            if (!byClass.TryGetValue(export.ClassName, out var first))
            {
                byClass.Add(export.ClassName, export);
                continue;
            }

            diagnostics.Add(new DiagnosticBag(export.Path).Report(
                Rules.DuplicateArticle, export.Id.Range, export.Id.Value, export.ClassName, FilePaths.Relative(export.Path, first.Path)));
            shutOut.Add(export.Path);
        }

        var articles = byClass.Values.OrderBy(export => export.Id.Value, StringComparer.Ordinal);
        return new ContentIndex(articles.ToEquatableArray(), [.. shutOut], [.. repeated], [.. diagnostics]);
    }
}
