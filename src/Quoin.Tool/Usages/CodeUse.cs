using Quoin.Definitions;

namespace Quoin.Tool.Usages;

/// <summary>How something is used.</summary>
internal enum UseForm
{
    /// <summary>By the field of a mark.</summary>
    Member,

    /// <summary>By an id that is written in the code.</summary>
    Id,

    /// <summary>By the key of a claim.</summary>
    Key,

    /// <summary>Through a list that contains it.</summary>
    List,

    /// <summary>By a reference in an annotation.</summary>
    Annotation,
}

/// <summary>Where something is written; lines and columns from 1.</summary>
internal readonly record struct SourcePlace(string File, int Line, int Column, int EndLine, int EndColumn);

/// <summary>A place in code that uses content.</summary>
/// <param name="Form">How.</param>
/// <param name="What">What the code refers to, as it writes that.</param>
/// <param name="Article">The article; null if it can be any.</param>
/// <param name="Kind">The kind of marks; null if the whole article is used.</param>
/// <param name="Mark">The mark; null if it can be any of these.</param>
/// <param name="Id">The id by which it is looked up; null if by none.</param>
/// <param name="Offset">The offset of the instruction.</param>
internal sealed record CodeUse(UseForm Form, string What, KnownArticle? Article, MarkKind? Kind, KnownMark? Mark, string? Id, int Offset)
{
    /// <summary>The method, as <c>Page.OnGet</c>.</summary>
    public string Method { get; init; } = "";

    /// <summary>The name of the assembly.</summary>
    public string Assembly { get; init; } = "";

    /// <summary>Where it is written; null if there are no symbols.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>Whether a mark is, or may be, what the code uses.</summary>
    public bool IsUseOf(KnownMark mark) =>
        Mark is not null ? Mark.Kind == mark.Kind && Mark.Id == mark.Id && Mark.Article == mark.Article
        : (Article is null || Article == mark.Article) && (Kind is null || Kind == mark.Kind) && (Id is null || mark.IsNamed(Id));
}
