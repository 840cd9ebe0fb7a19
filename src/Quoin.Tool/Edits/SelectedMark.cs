using Quoin.Compiler.Text;
using Quoin.Definitions;
using Quoin.Tool.References;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Edits;

/// <summary>Which mark a command edits.</summary>
/// <param name="Name">Its id, or that of its article or library and its own with a slash between.</param>
/// <param name="Article">The id of the article or library; null if that is in the name, or not needed.</param>
/// <param name="Kind">The word for its kind; null if that is not needed.</param>
internal sealed record MarkRequest(string Name, string? Article, string? Kind);

/// <summary>A mark that a command edits.</summary>
/// <param name="Annotation">The annotation that defines it.</param>
/// <param name="Mark">Its definition.</param>
internal sealed record SelectedMark(AnnotationMarks Annotation, MarkDefinition Mark)
{
    /// <summary>How it is named from anywhere.</summary>
    public string Path => $"{Annotation.Id}/{Mark.Id}";

    /// <summary>Its kind in words.</summary>
    public string Kind => MarkKindDefinition.Get(Mark.Kind).Name;

    /// <summary>Finds a mark.</summary>
    /// <param name="annotations">The annotations.</param>
    /// <param name="request">Which mark.</param>
    /// <param name="kinds">The kinds that the command can edit.</param>
    /// <exception cref="ToolException">There is none, or there are several.</exception>
    public static SelectedMark Find(IReadOnlyList<AnnotationMarks> annotations, MarkRequest request, IReadOnlyList<MarkKind> kinds)
    {
        var (article, id) = request.Name.Split('/', 2) is [var first, var second] ? (first, second) : (request.Article, request.Name);
        var known = annotations.Select(static annotation => annotation.Id).ToList();
        if (article is not null && !known.Contains(article, StringComparer.Ordinal))
        {
            throw new ToolException($"There is no article or library '{SafeText.Escape(article)}'{Suggestion.For(article, known)}");
        }

        var candidates = annotations.Where(annotation => article is null || annotation.Id == article)
            .SelectMany(static annotation => annotation.Definitions.Select(mark => new SelectedMark(annotation, mark)))
            .Where(one => kinds.Contains(one.Mark.Kind) && (request.Kind is null || one.Kind == request.Kind)).ToList();
        return candidates.FindAll(one => one.Mark.Id == id) switch
        {
            [var only] => only,
            [] => throw new ToolException($"There is no {Nouns(request.Kind is null ? kinds : [.. kinds.Where(kind => MarkKindDefinition.Get(kind).Name == request.Kind)])} '{SafeText.Escape(id)}'{(article is null ? "" : $" in '{article}'")}{Suggestion.For(id, [.. candidates.Select(static one => one.Mark.Id).Distinct(StringComparer.Ordinal)])}"),
            [var one, var other, ..] when one.Annotation != other.Annotation => throw new ToolException($"'{SafeText.Escape(id)}' is in '{one.Annotation.Id}' and in '{other.Annotation.Id}'; name one, as in '{one.Path}'"),
            [var one, var other, ..] => throw new ToolException($"'{one.Path}' is {MarkKindDefinition.Get(one.Mark.Kind).NameWithArticle} and {MarkKindDefinition.Get(other.Mark.Kind).NameWithArticle}; name one, as with --kind {one.Kind}"),
        };
    }

    private static string Nouns(IReadOnlyList<MarkKind> kinds) =>
        kinds.Count > 2 ? "mark" : Enumeration.Join([.. kinds.Select(static kind => MarkKindDefinition.Get(kind).Name)], "or");
}
