using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Baselines;

/// <summary>
/// What an article or a library without errors promises: a line for itself and one for each of its marks. One with errors may lack what it promises.
/// </summary>
/// <param name="Annotation">The annotation.</param>
/// <param name="Article">The article.</param>
internal sealed record ArticlePromises(Annotation Annotation, ArticleModel Article)
{
    // Most articles are as they were accepted, which is found out without their lines.
    private readonly Lazy<EquatableArray<PromiseLine>> _lines = new(() => Of(Article));

    /// <summary>The path of the annotation.</summary>
    public string Path => Annotation.Path;

    /// <summary>The id, with its range in the annotation.</summary>
    public Located<string> Id => Annotation.Id;

    /// <summary>The lines, in their order.</summary>
    public EquatableArray<PromiseLine> Lines => _lines.Value;

    /// <summary>The lines of an article, in their order.</summary>
    public static EquatableArray<PromiseLine> Of(ArticleModel article)
    {
        using var writer = new PromiseWriter(article);
        var lines = new List<PromiseLine> { new(article.Id, writer.Write().ToString()) };
        foreach (var definition in MarkKindDefinition.All)
        {
            foreach (var mark in article.Marks(definition.Kind))
            {
                lines.Add(new PromiseLine(PromiseLine.KeyOf(article.Id, PromiseNames.GroupOf(definition.Kind), mark.Id), writer.Write(definition, mark).ToString()));
            }
        }

        lines.Sort(PromiseLine.Order);
        return lines.ToEquatableArray();
    }

    /// <summary>Whether it promises exactly what was accepted of it. If the accepted lines are not in their order, it may say no.</summary>
    public bool AreAccepted(AcceptedArticle accepted)
    {
        using var writer = new PromiseWriter(Article);
        if (!accepted.Has(writer.Write()))
        {
            return false;
        }

        var count = 1;
        foreach (var definition in MarkKindDefinition.All)
        {
            var marks = Article.Marks(definition.Kind);
            if (marks.Count == 0)
            {
                continue;
            }

            var lines = accepted.Group(PromiseNames.GroupOf(definition.Kind));
            count += marks.Count;
            if (lines.Count != marks.Count)
            {
                return false;
            }

            foreach (var mark in marks)
            {
                if (!lines.Has(mark.Id, writer.Write(definition, mark)))
                {
                    return false;
                }
            }
        }

        return accepted.Stored.Count == count;
    }

    /// <summary>Whether a mark that was accepted is not there by its id.</summary>
    public bool Lacks(AcceptedArticle accepted)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal) { Article.Id };
        foreach (var definition in MarkKindDefinition.All)
        {
            foreach (var mark in Article.Marks(definition.Kind))
            {
                _ = keys.Add(PromiseLine.KeyOf(Article.Id, PromiseNames.GroupOf(definition.Kind), mark.Id));
            }
        }

        return accepted.Stored.Any(line => !keys.Contains(line.Key.ToString()));
    }

    /// <summary>The ranges of the ids of all marks, by the keys of their lines. What is gone has none.</summary>
    public IReadOnlyDictionary<string, TextRange> Ranges()
    {
        var ranges = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        foreach (var definition in MarkKindDefinition.All)
        {
            foreach (var mark in Annotation.Marks(definition.Kind))
            {
                ranges[PromiseLine.KeyOf(Article.Id, PromiseNames.GroupOf(definition.Kind), mark.Id.Value)] = mark.Id.Range;
            }
        }

        return ranges;
    }

    /// <inheritdoc/>
    public bool Equals(ArticlePromises? other) => ReferenceEquals(this, other) || (other is not null && Annotation == other.Annotation && Article == other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Article.Id);
}
