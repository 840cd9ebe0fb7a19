using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Projects;

namespace Quoin.Tool.Differences;

/// <summary>One of the two states of content that are compared.</summary>
internal sealed class ContentSide
{
    private readonly Dictionary<string, ArticleBuild> _sound = new(StringComparer.Ordinal);

    /// <param name="name">Its name for messages, such as a revision.</param>
    /// <param name="content">The content.</param>
    /// <param name="build">Its build.</param>
    public ContentSide(string name, ContentSet content, ContentBuild build)
    {
        (Name, Content, Build) = (name, content, build);
        var broken = new List<(string? Id, string Path, ContentDiagnostic Error)>();
        foreach (var annotation in build.Annotations)
        {
            if (annotation.Article is { } article && !annotation.HasErrors && _sound.TryAdd(article.Id, annotation))
            {
                continue;
            }

            // Of two articles with one id, the second has an error that the index reports. One without errors of its own has those of the model.
            if ((annotation.Diagnostics.FirstOrDefault(IsError) ?? build.Diagnostics.FirstOrDefault(one => one.Path == annotation.Path && IsError(one)) ?? build.Models.Errors.FirstOrDefault()) is { } error)
            {
                broken.Add((annotation.Parsed.Result.Annotation?.Id.Value, annotation.Path, error));
            }
        }

        Broken = broken;
    }

    /// <summary>Its name for messages.</summary>
    public string Name { get; }

    /// <summary>The content.</summary>
    public ContentSet Content { get; }

    /// <summary>The build.</summary>
    public ContentBuild Build { get; }

    /// <summary>The annotations with errors, which may lack what they promise, each with its first error.</summary>
    public IReadOnlyList<(string? Id, string Path, ContentDiagnostic Error)> Broken { get; }

    /// <summary>The ids of articles and libraries without errors.</summary>
    public IEnumerable<string> Ids => _sound.Keys;

    /// <summary>The article or library with an id; null if there is none without errors.</summary>
    public ArticleModel? Article(string id) => _sound.GetValueOrDefault(id)?.Article;

    /// <summary>The path of its annotation; null if there is none.</summary>
    public string? PathOf(string id) => _sound.GetValueOrDefault(id)?.Path;

    /// <summary>What an article promises; none if there is no such article.</summary>
    public EquatableArray<PromiseLine> Promises(string id) => Article(id) is { } article ? ArticlePromises.Of(article) : [];

    /// <summary>The range of the id of a mark of an article, by the key of its line; that of the article's if the mark is gone.</summary>
    public Func<string, TextRange> RangesOf(string id)
    {
        if (_sound.GetValueOrDefault(id) is not { Article: { } article, Parsed.Result.Annotation: { } annotation })
        {
            return static _ => default;
        }

        var ranges = new ArticlePromises(annotation, article).Ranges();
        return key => ranges.GetValueOrDefault(key, annotation.Id.Range);
    }

    private static bool IsError(ContentDiagnostic diagnostic) => diagnostic.Severity == RuleSeverity.Error;
}
