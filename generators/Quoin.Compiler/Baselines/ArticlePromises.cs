using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Baselines;

/// <summary>What an article or a library promises: a line for itself and one for each of its marks.</summary>
/// <param name="Path">The path of the annotation.</param>
/// <param name="Id">The id, with its range in the annotation.</param>
/// <param name="Lines">The lines, in their order.</param>
/// <param name="Ranges">The range of the id of each mark, in the order of the lines.</param>
internal sealed record ArticlePromises(string Path, Located<string> Id, EquatableArray<PromiseLine> Lines, EquatableArray<TextRange> Ranges)
{
    /// <summary>The promises of an article without errors; one with errors may lack what it promises.</summary>
    public static ArticlePromises From(Annotation annotation, ArticleModel article)
    {
        var lines = Of(article);
        var ranges = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        foreach (var definition in MarkKindDefinition.All)
        {
            foreach (var mark in annotation.Marks(definition.Kind))
            {
                ranges[Key(article, definition, mark.Id.Value)] = mark.Id.Range;
            }
        }

        return new ArticlePromises(annotation.Path, annotation.Id, lines,
            lines.Select(line => ranges.TryGetValue(line.Key, out var range) ? range : annotation.Id.Range).ToEquatableArray());
    }

    /// <summary>The lines of an article, in their order.</summary>
    public static EquatableArray<PromiseLine> Of(ArticleModel article)
    {
        List<PromiseLine> lines = [new PromiseLine(article.Id, Head(article))];
        foreach (var definition in MarkKindDefinition.All)
        {
            foreach (var mark in article.Marks(definition.Kind))
            {
                var values = new PromiseValues(article);
                values.Add(definition.Mapping, mark.Fields, definition.Kind);
                values.AddQuotes(PromiseValues.Quote, mark.Quotes);
                lines.Add(new PromiseLine(Key(article, definition, mark.Id), values.ToString()));
            }
        }

        lines.Sort(PromiseLine.Order);
        return lines.ToEquatableArray();
    }

    private static string Key(ArticleModel article, MarkKindDefinition kind, string id) => $"{article.Id}{PromiseLine.Separator}{PromiseNames.GroupOf(kind.Kind)}{PromiseLine.Separator}{id}";

    private static string Head(ArticleModel article)
    {
        var values = new PromiseValues(article);
        values.Add("kind", article.IsLibrary ? "library" : "");
        values.Add(ArticleFields.Mapping, article.Fields);
        values.AddQuotes(ArticleFields.Asides.Key, article.Asides);
        return values.ToString();
    }
}
