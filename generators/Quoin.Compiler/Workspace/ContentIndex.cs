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
    EquatableArray<ArticleHeader> Articles, EquatableArray<string> ShutOut, EquatableArray<string> Repeated, EquatableArray<ContentDiagnostic> Diagnostics)
{
    /// <summary>Puts the articles of a build together. Of two with one class, the one whose path comes first stays.</summary>
    /// <param name="headers">What the articles tell of themselves.</param>
    /// <param name="ns">The namespace of their classes.</param>
    public static ContentIndex Create(IEnumerable<ArticleHeader> headers, string ns = "")
    {
        var byClass = new Dictionary<string, ArticleHeader>(StringComparer.Ordinal);
        var shutOut = new List<string>();
        var diagnostics = new List<ContentDiagnostic>();

        // A project may list a file twice, and some versions of Roslyn hand over one twice when several are changed at once.
        var repeated = new List<string>();
        string? last = null;
        foreach (var header in headers.OrderBy(header => header.Path, FilePaths.Order))
        {
            if (header.Path == last)
            {
                repeated.Add(header.Path);
                continue;
            }

            last = header.Path;
            if (RuntimeNames.IsTaken(ns, header.ClassName))
            {
                diagnostics.Add(new DiagnosticBag(header.Path).Report(
                    Rules.NameTaken, header.Id.Range, header.Id.Value, header.ClassName, $"Quoin itself uses in the project's namespace '{ns}'"));
                shutOut.Add(header.Path);
                continue;
            }

            if (!byClass.TryGetValue(header.ClassName, out var first))
            {
                byClass.Add(header.ClassName, header);
                continue;
            }

            diagnostics.Add(new DiagnosticBag(header.Path).Report(
                Rules.DuplicateArticle, header.Id.Range, header.Id.Value, header.ClassName, FilePaths.Relative(header.Path, first.Path)));
            shutOut.Add(header.Path);
        }

        var articles = byClass.Values.OrderBy(header => header.Id.Value, StringComparer.Ordinal);
        return new ContentIndex(articles.ToEquatableArray(), [.. shutOut], [.. repeated], [.. diagnostics]);
    }
}
