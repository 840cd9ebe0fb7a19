using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Tool.Reports;

namespace Quoin.Tool.KnownFindings;

/// <summary>
/// Where errors hide other findings: an article with errors is compiled only in part, so what is not found in it may be there nevertheless.
/// </summary>
internal sealed class HiddenPlaces
{
    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Whether an annotation with errors may be that of any article that is not found now.</summary>
    private readonly bool _areUnknownArticles;

    /// <summary>Whether there is an error in what is for all articles, such as a policy.</summary>
    private readonly bool _isEverything;

    /// <summary>Finds the places.</summary>
    /// <param name="result">The result of a check of all content.</param>
    public HiddenPlaces(CheckResult result)
    {
        var annotated = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in result.Build.Annotations)
        {
            var id = article.Parsed.Result.Annotation?.Id.Value is { Length: > 0 } read ? DisplayText.From(read) : null;
            var source = article.Joined?.Source.File?.Path;
            var hides = article.Diagnostics.Any(IsError);
            Add(_known, id);
            Add(annotated, article.Path);
            Add(annotated, source);
            if (hides)
            {
                _areUnknownArticles |= id is null;
                Add(_articles, id);
                Add(_files, Relative(article.Path));
                Add(_files, source is null ? null : Relative(source));
            }
        }

        _isEverything = result.Findings.Any(finding => IsError(finding.Diagnostic) && !annotated.Contains(finding.Diagnostic.Path));

        string Relative(string path) => DisplayText.From(FilePaths.Relative($"{FilePaths.Normalize(result.Content.Folder)}/-", path));
    }

    /// <summary>Whether a finding of a baseline would not be found even if nothing of it had changed.</summary>
    public bool Include(BaselineEntry entry) => _isEverything || (entry.Article is { } article
        ? _articles.Contains(article) || (_areUnknownArticles && !_known.Contains(article))
        : entry.File is { } file && _files.Contains(file));

    // A warning that a setting turns into an error hides nothing.
    private static bool IsError(ContentDiagnostic diagnostic) => diagnostic.Rule.Severity == RuleSeverity.Error;

    private static void Add(HashSet<string> set, string? text)
    {
        if (text is not null)
        {
            set.Add(text);
        }
    }
}
