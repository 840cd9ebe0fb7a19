using Quoin.Definitions;

namespace Quoin;

/// <summary>Represents a name that the article defines or relies on.</summary>
public partial class Term : Mark
{
    internal Term(ArticleData content, int row)
        : base(content, row)
    {
    }

    /// <summary>Gets the name in the annotator's words.</summary>
    public LocalizedText Label => field ??= new LocalizedText(Content, Row + TermFields.LabelSlot);

    /// <summary>Gets the first of <see cref="Quotes"/>; null if there is none, as a mark of a library can quote nothing.</summary>
    public Quote? Quote => Quotes.Count == 0 ? null : Quotes[0];

    /// <summary>Gets the words of the source that define or introduce the term, part by part; empty only for a mark of a library that quotes nothing.</summary>
    public IReadOnlyList<Quote> Quotes => field ?? OneInstance.Keep(ref field, ReadQuotes());

    /// <summary>Gets the position of <see cref="Quote"/> in its source; null if there is none.</summary>
    public Anchor? Anchor => FirstAnchorIfAny;

    internal sealed override MarkKind MarkKind => MarkKind.Term;

    /// <summary>Returns the label in the language of the current UI culture.</summary>
    public sealed override string ToString() => Label.ToString();
}
