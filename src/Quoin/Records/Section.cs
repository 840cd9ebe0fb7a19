using Quoin.Definitions;

namespace Quoin;

/// <summary>Represents a part of the source, from its heading or first words to the next section or the end.</summary>
public sealed partial class Section : Mark
{
    internal Section(ArticleData content, int row)
        : base(content, row)
    {
    }

    /// <summary>Gets the position of the section's heading, or of its first words, in the source.</summary>
    public Anchor Anchor => FirstAnchor;

    /// <summary>Gets the heading as it appears in the source; null for a section without one.</summary>
    public string? Heading => Content.Table[Row + SectionFields.HasHeadingSlot] == 0
        ? null
        : field ??= Content.Text(Content.FirstQuote(Row + MarkFields.QuotesSlot) + QuoteFields.TextSlot);

    /// <summary>Gets the BCP 47 tag of the section's language.</summary>
    public string Language => field ??= Content.Text(Row + SectionFields.LanguageSlot);

    /// <summary>Gets the place of the section in the text of the source, including its heading.</summary>
    public TextSpan Span => Content.TextSpan(Row + SectionFields.StartSlot);

    internal override MarkKind MarkKind => MarkKind.Section;

    /// <summary>Returns the heading, or the id of a section without one.</summary>
    public override string ToString() => Heading ?? Id;
}
