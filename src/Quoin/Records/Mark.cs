using System.Diagnostics;
using Quoin.Definitions;

namespace Quoin;

/// <summary>Something that an annotation marks in its source: a section, a term, evidence, a caveat or a claim.</summary>
/// <remarks>
/// Marks come from generated code alone, and the set of kinds is closed. A mark is one object however it is reached, so
/// marks are compared by reference.
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

    /// <summary>The id in the annotation, in kebab case; unique within its article.</summary>
    public string Id => field ??= Content.Text(Row + MarkFields.IdSlot);

    /// <summary>Where the mark's first quote stands in the source.</summary>
    public Anchor Anchor => Content.Anchor(Content.FirstQuote(Row + MarkFields.QuotesSlot));

    /// <summary>Where each of the mark's quotes stands, in the order of the annotation; at least one.</summary>
    public IReadOnlyList<Anchor> Anchors => field ??= ReadAnchors();

    /// <summary>The article that the mark belongs to.</summary>
    public Article Article => Content.Article;

    /// <summary>The kind of mark, as the table groups them.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal abstract MarkKind MarkKind { get; }

    /// <summary>The id; kinds that have a text give that.</summary>
    public override string ToString() => Id;

    internal IReadOnlyList<Quote> ReadQuotes() => Content.Quotes(Row + MarkFields.QuotesSlot);

    private IReadOnlyList<Anchor> ReadAnchors() =>
        Content.Anchors(Row + MarkFields.QuotesSlot);
}
