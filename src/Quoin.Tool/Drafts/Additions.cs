using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Tool.Drafts;

/// <summary>Writes the marks of a draft into an existing annotation, in its style, each after the mark that is before it in the source.</summary>
internal sealed class Additions
{
    private readonly string _text;
    private readonly YamlMapping _root;
    private readonly ArticleModel _article;
    private readonly DraftFields _fields;

    private Additions(string text, YamlMapping root, ArticleModel article, DraftFields fields) => (_text, _root, _article, _fields) = (text, root, article, fields);

    /// <summary>The edits, in the order of the file; null if the style of the file does not determine where a mark can be added.</summary>
    /// <param name="text">The annotation.</param>
    /// <param name="root">The root of its YAML.</param>
    /// <param name="annotation">The annotation, parsed.</param>
    /// <param name="article">The article.</param>
    /// <param name="draft">The marks to add.</param>
    /// <param name="fields">How to write values.</param>
    public static IReadOnlyList<ContentEdit>? Create(string text, YamlMapping root, Annotation annotation, ArticleModel article, Draft draft, DraftFields fields)
    {
        var additions = new Additions(text, root, article, fields);
        List<List<(ContentEdit Edit, bool IsNewKey)>?> parts =
        [
            additions.Of(ArticleFields.Evidence, draft.Evidence, additions.Starts(MarkKind.Evidence)),
            additions.Of(ArticleFields.Caveats, draft.Caveats, additions.Starts(MarkKind.Caveat)),
            additions.Of(ArticleFields.Claims, draft.Claims, additions.Starts(MarkKind.Claim)),

            // One with omissions is several quotes of the article, so that their places in the file are not known.
            additions.Of(ArticleFields.Asides, draft.Asides, article.Asides.Count == annotation.Asides.Count ? [.. article.Asides.Select(static aside => aside.Anchor.Span.Start)] : null),
        ];
        return parts.Contains(null) ? null : Join(parts.SelectMany(static part => part!));
    }

    /// <summary>Joins insertions at one place: at the end of the file, new keys come after what is added to the last one.</summary>
    private static List<ContentEdit> Join(IEnumerable<(ContentEdit Edit, bool IsNewKey)> edits) =>
        [.. edits.GroupBy(static item => (item.Edit.Start, item.Edit.Length)).OrderBy(static place => place.Key.Start).ThenBy(static place => place.Key.Length)
            .Select(static place => new ContentEdit(place.Key.Start, place.Key.Length, string.Concat(place.OrderBy(static item => item.IsNewKey).Select(static item => item.Edit.NewText))))];

    /// <summary>Where the marks of a kind begin in the source, in the order of the file.</summary>
    private List<int> Starts(MarkKind kind) => [.. _article.Marks(kind).Select(static mark => mark.Quotes[0].Anchor.Span is { Length: > 0 } span ? span.Start : -1)];

    private List<(ContentEdit Edit, bool IsNewKey)>? Of(Field key, IReadOnlyList<DraftMark> marks, List<int>? starts)
    {
        var edits = new List<(ContentEdit Edit, bool IsNewKey)>();
        foreach (var place in marks.OrderBy(static mark => mark.Start).GroupBy(mark => starts is null ? int.MaxValue : Before(starts, mark.Start)))
        {
            if (MarkPlaceFinder.After(_text, _root, key, place.Key) is not { } found)
            {
                return null;
            }

            edits.Add((new ContentEdit(found.Start, found.Length, found.Lead + string.Concat(place.Select(mark => found.Before + Mark(mark, found)))), found.Lead.Length > 0));
        }

        return edits;
    }

    /// <summary>The index of the mark that is nearest before an offset of the source; -1 if there is none.</summary>
    private static int Before(List<int> starts, int offset)
    {
        var nearest = -1;
        for (var i = 0; i < starts.Count; i++)
        {
            nearest = starts[i] >= 0 && starts[i] <= offset && (nearest < 0 || starts[i] >= starts[nearest]) ? i : nearest;
        }

        return nearest;
    }

    private string Mark(DraftMark mark, MarkPlace place)
    {
        var id = mark switch
        {
            DraftEvidence evidence => evidence.Id,
            DraftCaveat caveat => caveat.Id,
            DraftClaim claim => claim.Id,
            _ => null,
        };
        if (id is null)
        {
            return mark.Quote.Write(place.Form);
        }

        var fields = _fields.Of(mark, place.Form);
        if (place.Field is { } separator)
        {
            return string.Concat(fields.Select(field => $"{separator}{field}").Prepend($"{id}:"));
        }

        // In braces, a comment has its place only at the end of a line; in a mapping in braces, a comma follows.
        var comment = place.Before.StartsWith(',') ? "" : string.Join("; ", fields.Where(static field => field.Comment is not null).Select(static field => $"{field.Key}: {field.Comment}"));
        return $"{id}: {{ {string.Join(", ", fields.Select(static field => $"{field.Key}: {field.Value}"))} }}{(comment.Length == 0 ? "" : $" # {comment}")}";
    }
}
