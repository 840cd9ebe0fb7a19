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
        foreach (var change in BaselineComparison.CompareArticle(promises.Id.Value, article.Accepted.Lines, promises.Lines))
        {
            diagnostics.Report(change.Kind.Rule, promises.RangeOf(change.Key), change.Message, change.Key);
        }

        return diagnostics.ToArray();
    }

    /// <summary>Reports articles that are gone, at their lines of the baseline, and a baseline that is missing.</summary>
    /// <param name="baselines">The baselines.</param>
    /// <param name="present">The ids of the annotations, those too that could not be read.</param>
    public static EquatableArray<ContentDiagnostic> CheckArticles(BaselineLibrary baselines, IEnumerable<string> present)
    {
        var known = new HashSet<string>(present, StringComparer.Ordinal);
        if (baselines.IsEmpty)
        {
            // A project without content has nothing to compare.
            return known.Count == 0 ? [] : [new DiagnosticBag("").Report(Rules.BaselineMissing, default, BaselineFile.Name)];
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
                var change = new BaselineChange(ChangeKind.ArticleGone, line.Promise.Article, []);
                gone.Add(new DiagnosticBag(file.Path).Report(change.Kind.Rule, line.Range, change.Message, change.Key));
            }
        }

        return [.. baselines.Diagnostics, .. gone];
    }
}
