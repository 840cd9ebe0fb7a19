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
        var lines = new List<PromiseLine>();
        Write(article, (key, text) =>
        {
            lines.Add(new PromiseLine(key.ToString(), text.ToString()));
            return true;
        });
        lines.Sort(PromiseLine.Order);
        return lines.ToEquatableArray();
    }

    /// <summary>Whether it promises exactly what was accepted of it. If the accepted lines are not in their order, it may say no.</summary>
    public bool AreAccepted(AcceptedArticle accepted)
    {
        var count = 1;
        foreach (var definition in MarkKindDefinition.All)
        {
            count += Article.Marks(definition.Kind).Count;
        }

        return accepted.Stored.Count == count && Write(Article, accepted.Has);
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

    private delegate bool Line(ReadOnlySpan<char> key, ReadOnlySpan<char> text);

    /// <summary>Writes line by line until one is refused; returns whether none was.</summary>
    private static bool Write(ArticleModel article, Line line)
    {
        var buffer = new PromiseBuffer();
        var values = new PromiseValues(article, buffer);
        buffer.Append(article.Id);
        var end = values.Begin();
        if (article.IsLibrary)
        {
            values.Add("kind", "library");
        }

        values.Add(ArticleFields.Mapping, article.Fields);
        values.AddQuotes(ArticleFields.Asides.Key, article.Asides);
        if (!IsTaken())
        {
            return false;
        }

        foreach (var definition in MarkKindDefinition.All)
        {
            foreach (var mark in article.Marks(definition.Kind))
            {
                buffer.Truncate(0);
                buffer.Append(article.Id);
                buffer.Append(PromiseLine.Separator);
                buffer.Append(PromiseNames.GroupOf(definition.Kind));
                buffer.Append(PromiseLine.Separator);
                buffer.Append(mark.Id);
                end = values.Begin();
                values.Add(definition.Mapping, mark.Fields, definition.Kind);
                values.AddQuotes(PromiseValues.Quote, mark.Quotes);
                if (!IsTaken())
                {
                    return false;
                }
            }
        }

        return true;

        bool IsTaken() => line(buffer.Since(0).Slice(0, end), buffer.Since(end));
    }
}
