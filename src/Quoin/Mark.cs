using System.Diagnostics;
using Quoin.CompilerServices;

namespace Quoin;

/// <summary>Something that an annotation marks in its source: a section, a term, evidence, a caveat or a claim.</summary>
/// <remarks>Marks are made by generated code alone, and the set of kinds is closed.</remarks>
public abstract partial record Mark
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal readonly ArticleContent Content;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal readonly int Row;

    private protected Mark(ArticleContent content, int row)
    {
        Content = content;
        Row = row;
    }

    /// <summary>The id in the annotation, in kebab case; unique within its article.</summary>
    public string Id => field ??= Content.Text(Row + MarkRow.Id);

    /// <summary>Where the mark's first quote stands in the source.</summary>
    public Anchor Anchor => Content.Anchor(Content.Table.ItemAt(Row + MarkRow.Quotes, 0, QuoteItem.Length));

    /// <summary>Where each of the mark's quotes stands, in the order of the annotation; at least one.</summary>
    public IReadOnlyList<Anchor> Anchors => field ??= ReadAnchors();

    /// <summary>The article that the mark belongs to.</summary>
    public Article Article => Content.Article;

    /// <summary>
    /// Closes the set of marks: a record's copy constructor cannot be hidden from other assemblies, but an internal
    /// abstract member they cannot implement. So it is overridden in sealed records alone.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal abstract MarkKind MarkKind { get; }

    /// <summary>Two marks are equal when they are the same mark of the same article.</summary>
    /// <param name="other">The mark to compare with, or null.</param>
    public virtual bool Equals(Mark? other) =>
        other is not null && ReferenceEquals(Content, other.Content) && Row == other.Row;

    /// <inheritdoc/>
    public override int GetHashCode() => Content.Hash(Row);

    /// <summary>The id; kinds that have a text give that.</summary>
    public override string ToString() => Id;

    internal IReadOnlyList<Quote> ReadQuotes() => Content.Quotes(Row + MarkRow.Quotes);

    private IReadOnlyList<Anchor> ReadAnchors() =>
        Content.Items(Row + MarkRow.Quotes, QuoteItem.Length, static (content, position) => content.Anchor(position));
}
