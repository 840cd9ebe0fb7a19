using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>Reports what has changed since content was accepted.</summary>
internal static class BaselineCheck
{
    /// <summary>Compares an article with what was accepted of it. What is gone is reported at the article's id.</summary>
    public static EquatableArray<ContentDiagnostic> Compare(ComparedArticle article, Limits limits)
    {
        var promises = article.Promises;
        if (promises.AreAccepted(article.Accepted))
        {
            return [];
        }

        var diagnostics = new DiagnosticBag(promises.Path, limits);
        return LastResort.Guard(diagnostics, () => Compare(article, diagnostics))?.ToArray() ?? diagnostics.ToArray();
    }

    /// <summary>Finds the marks of libraries that have another id than when they were accepted.</summary>
    /// <param name="libraries">What the libraries promise, in any order.</param>
    /// <param name="baselines">What was accepted.</param>
    public static EquatableArray<RenamedMark> FindRenamed(IEnumerable<ArticlePromises> libraries, BaselineLibrary baselines)
    {
        if (baselines.IsEmpty)
        {
            return [];
        }

        var renamed = new SortedDictionary<string, RenamedMark>(StringComparer.Ordinal);
        foreach (var library in libraries.OrderBy(static library => library.Path, FilePaths.Order))
        {
            // Nearly always each mark that was accepted is there, which is found out without its lines.
            if (baselines.Find(library.Id.Value) is { Stored.Count: > 0 } accepted && library.Lacks(accepted))
            {
                foreach (var mark in BaselineComparison.FindRenamed(accepted.Lines, library.Lines))
                {
                    renamed[mark.Key] = renamed.TryGetValue(mark.Key, out var first) ? first : mark;
                }
            }
        }

        return renamed.Count == 0 ? [] : renamed.Values.ToEquatableArray();
    }

    /// <summary>Reports articles that are gone, at their lines of the baseline, and a baseline that is missing or was emptied.</summary>
    /// <param name="baselines">The baselines.</param>
    /// <param name="present">The ids of the annotations, those too that could not be read.</param>
    public static EquatableArray<ContentDiagnostic> CheckArticles(BaselineLibrary baselines, IEnumerable<string> present)
    {
        var known = new HashSet<string>(present, StringComparer.Ordinal);
        if (baselines.IsUnwritten)
        {
            // A project without content has nothing to compare.
            return known.Count == 0 ? []
                : baselines.IsEmpty ? [new DiagnosticBag("").Report(Rules.BaselineMissing, default, $"there is no '{BaselineFile.Name}' in the folder of content")]
                : [new DiagnosticBag(baselines.Files[0].Path).Report(Rules.BaselineMissing, default, $"'{BaselineFile.Name}' has no lines, and no entry says that they are gone")];
        }

        if (baselines.Articles.All(known.Contains))
        {
            return baselines.Diagnostics;
        }

        var gone = new List<ContentDiagnostic>();
        foreach (var (file, line) in baselines.Lines)
        {
            // Of an article whose own line is lost, the first line that is left.
            if (known.Add(line.Promise.Article))
            {
                var change = new BaselineChange(ChangeKind.ArticleGone, line.Promise.Article, []) { IsLibrary = line.Promise.IsLibrary };
                gone.Add(new DiagnosticBag(file.Path).Report(change.Kind.Rule, line.Range, change.Message, change.Key));
            }
        }

        return [.. baselines.Diagnostics, .. gone];
    }

    private static DiagnosticBag Compare(ComparedArticle article, DiagnosticBag diagnostics)
    {
        var ranges = article.Promises.Ranges();
        foreach (var change in BaselineComparison.CompareArticle(article.Promises.Id.Value, article.Accepted.Lines, article.Promises.Lines, article.Promises.Article.Format, article.Renamed))
        {
            diagnostics.Report(change.Kind.Rule, ranges.TryGetValue(change.Key, out var range) ? range : article.Promises.Id.Range, change.Message, change.Key);
        }

        return diagnostics;
    }
}
