using System.Diagnostics;
using Quoin.Definitions;

namespace Quoin;

/// <summary>Represents something that an annotation marks in its source: a section, a term, evidence, a caveat or a claim.</summary>
/// <remarks>
/// Only generated code creates marks, and no other types can derive from this one. Each mark is one object, and marks are compared
/// by reference.
/// </remarks>
public abstract partial class Mark
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal readonly ArticleData Content;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal readonly int Row;

    private protected Mark(ArticleData content, int row)
    {
        Content = content;
        Row = row;
    }

    /// <summary>Gets the id, in kebab case. It is unique within its article or library.</summary>
    public string Id => field ??= Content.Text(Row + MarkFields.IdSlot);

    /// <summary>
    /// Gets the position of each of the mark's quotes, in the order of the annotation; empty only for a mark of a library that
    /// quotes nothing.
    /// </summary>
    public IReadOnlyList<Anchor> Anchors => field ??= ReadAnchors();

    /// <summary>Gets the article, or the library, that contains the mark.</summary>
    public Article Article => Content.Article;

    /// <summary>Gets its kind in the model that its article was compiled with; null without a model, and for marks that have no kinds.</summary>
    public KindDefinition? KindDefinition => field ??= OwnRowReader.KindOf(Content, MarkKind, Row);

    /// <summary>
    /// Gets the values of the fields that the model declares for marks of its kind, for code that does not know the model; without those that are not
    /// given. Generated code has a typed property for each.
    /// </summary>
    public IReadOnlyList<FieldValue> FieldValues => field ?? OneInstance.Keep(ref field, ReadFieldValues());

    /// <summary>The position of the first quote, of which claims and sections always have one.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private protected Anchor FirstAnchor => Content.Anchor(Content.FirstQuote(Row + MarkFields.QuotesSlot));

    /// <summary>The position of the first quote; null if there is none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private protected Anchor? FirstAnchorIfAny => Content.Table[Row + MarkFields.QuotesSlot] == 0 ? null : FirstAnchor;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal abstract MarkKind MarkKind { get; }

    /// <summary>The status; active for marks that have none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal Status Status => Content.StatusOf(MarkKind, Row);

    /// <summary>Returns the id; marks with a text return the text instead.</summary>
    public override string ToString() => Id;

    /// <summary>
    /// Returns the reference to the mark from an article, as its annotation writes it: the id, or for a mark of a library, the library's
    /// id, a slash and the id, such as <c>trials/exeter</c>.
    /// </summary>
    /// <param name="article">The article that refers to the mark: its own, or any if it is a mark of a library.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentException">The mark is that of another article, which no annotation can refer to.</exception>
    public string ReferenceFrom(Article article) =>
        article is null ? throw new ArgumentNullException(nameof(article))
        : ReferenceEquals(article.Content, Content) || Article.IsLibrary ? ReferenceFrom(article.Content)
        : throw new ArgumentException($"'{Id}' is a mark of the article '{Article.Id}', and only marks of libraries can be cited from another article.", nameof(article));

    /// <summary>The reference to the mark from an article.</summary>
    internal string ReferenceFrom(ArticleData? content) => content is null || ReferenceEquals(content, Content) ? Id : $"{Article.Id}/{Id}";

    internal IReadOnlyList<Quote> ReadQuotes() => Content.Quotes(Row + MarkFields.QuotesSlot);

    private IReadOnlyList<Anchor> ReadAnchors() =>
        Content.Anchors(Row + MarkFields.QuotesSlot);

    private IReadOnlyList<FieldValue> ReadFieldValues() =>
        (KindDefinition?.Fields ?? (MarkKind == MarkKind.Term ? Content.Factory?.Model.TermFields : null)) is { } fields
            ? OwnRowReader.Values(Content, OwnRowReader.Find(Content, MarkKind, Row), fields)
            : [];
}
