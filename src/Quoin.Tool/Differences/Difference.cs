using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Tool.Projects;

namespace Quoin.Tool.Differences;

/// <summary>A change of content, with the words that changed.</summary>
/// <param name="Change">What has changed.</param>
/// <param name="Before">The words as they were; null if there were none, or if words are not what changed.</param>
/// <param name="After">The words as they are; null if there are none, or if words are not what changed.</param>
internal sealed record Difference(BaselineChange Change, string? Before, string? After)
{
    /// <summary>The verdict for readers.</summary>
    public ChangeVerdict Verdict => Change.Kind.Verdict;

    /// <summary>The places in code that use the mark; null if none was searched.</summary>
    public IReadOnlyList<string>? Uses { get; init; }
}

/// <summary>What has changed in an article or a library.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">The path of its annotation.</param>
/// <param name="Differences">The changes, the worst first.</param>
internal sealed record ArticleDifference(string Id, string Path, IReadOnlyList<Difference> Differences);

/// <summary>An article that could not be compared, because one side of it has errors.</summary>
/// <param name="Path">The path of its annotation.</param>
/// <param name="Side">The name of the side with the error.</param>
/// <param name="Diagnostic">The error.</param>
internal sealed record NotCompared(string Path, string Side, ContentDiagnostic Diagnostic)
{
    /// <summary>The error, with its place if that is in the model and not in the annotation or its source.</summary>
    public string Error => IsOfModel ? LocatedError.Of(Diagnostic, FilePaths.Name) : $"{Diagnostic.Rule.Id}: {Diagnostic.Message}";

    /// <summary>Its line and column; empty if it is in the model.</summary>
    public string Place => IsOfModel ? "" : $"({Diagnostic.Range.StartLine + 1},{Diagnostic.Range.StartColumn + 1})";

    private bool IsOfModel => Diagnostic.Path.Length == 0 || FilePaths.Name(Diagnostic.Path) == ModelFile.Name;
}

/// <summary>The difference between two states of content.</summary>
/// <param name="Before">The earlier state.</param>
/// <param name="After">The later state.</param>
/// <param name="Articles">The articles that changed, in the order of their ids.</param>
/// <param name="Left">What could not be compared.</param>
internal sealed record ContentDifference(ContentSide Before, ContentSide After, IReadOnlyList<ArticleDifference> Articles, IReadOnlyList<NotCompared> Left)
{
    /// <summary>Whether code that was to be searched could not be read.</summary>
    public bool HasUnread { get; init; }

    /// <summary>All changes.</summary>
    public IEnumerable<Difference> All => Articles.SelectMany(static article => article.Differences);

    /// <summary>The worst verdict; null if nothing has changed.</summary>
    public ChangeVerdict? Worst => All.Any() ? All.Max(static one => one.Verdict) : null;

    /// <summary>Compares two states.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state.</param>
    public static ContentDifference Of(ContentSide before, ContentSide after)
    {
        // All of a project or a folder; if a side is one file, only that one.
        var selected = before.Content.Selected is null && after.Content.Selected is null ? null
            : (before.Content.Selected ?? Enumerable.Empty<string>()).Concat(after.Content.Selected ?? Enumerable.Empty<string>()).ToHashSet(StringComparer.Ordinal);
        var broken = before.Broken.Concat(after.Broken).Select(static one => one.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var unread = new[] { before, after }.SelectMany(static side => side.Broken.Where(static one => one.Id is null).SelectMany(one => Places(side, one.Path))).ToHashSet(StringComparer.Ordinal);
        var renamed = before.Ids.Intersect(after.Ids, StringComparer.Ordinal).Where(id => after.Article(id)!.IsLibrary)
            .SelectMany(id => BaselineComparison.FindRenamed(before.Promises(id), after.Promises(id))).ToEquatableArray();
        var articles = new List<ArticleDifference>();
        foreach (var id in before.Ids.Union(after.Ids, StringComparer.Ordinal).Where(id => !broken.Contains(id)).Order(StringComparer.Ordinal))
        {
            var path = after.PathOf(id) ?? before.PathOf(id)!;

            // An annotation whose id cannot be read on one side is not one that is gone or new.
            if (!IsAsked(path) && !(before.PathOf(id) is { } former && IsAsked(former)) || unread.Overlaps(Places(after, after.PathOf(id)).Concat(Places(before, before.PathOf(id)))))
            {
                continue;
            }

            var changes = BaselineComparison.CompareArticle(id, before.Promises(id), after.Promises(id), after.Build.Format, renamed);
            if (changes.Count > 0)
            {
                articles.Add(new ArticleDifference(id, path, [.. changes.Select(change => ChangedWords.Of(change, before.Article(id), after.Article(id))).OrderByDescending(static one => one.Verdict)]));
            }
        }

        var left = new[] { before, after }.SelectMany(static side => side.Broken.Select(one => (side.Name, one.Path, one.Error)))
            .Where(one => IsAsked(one.Path))
            .Select(static one => new NotCompared(one.Path, one.Name, one.Error));
        return new ContentDifference(before, after, articles, [.. left]);

        bool IsAsked(string path) => selected is null || selected.Contains(path);
    }

    /// <summary>What identifies an annotation on both sides: its path, that from its folder on, and nothing if it is the only one of its side.</summary>
    private static IEnumerable<string> Places(ContentSide side, string? path)
    {
        if (path is null)
        {
            yield break;
        }

        yield return path;
        var folder = side.Content.Folder.TrimEnd('/') + "/";
        if (path.StartsWith(folder, StringComparison.Ordinal))
        {
            yield return path[folder.Length..];
        }

        if (side.Content.Selected?.Contains(path) == true)
        {
            yield return "";
        }
    }
}
