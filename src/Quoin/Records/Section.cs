using Quoin.Definitions;

namespace Quoin;

/// <summary>Represents a part of the source, from its heading or first words to the next section or the end.</summary>
public sealed partial class Section : Mark
{
    internal Section(ArticleData content, int row)
        : base(content, row)
    {
    }

    /// <summary>Gets the heading as it appears in the source; null for a section without one.</summary>
    public string? Heading => Content.Table[Row + SectionFields.HasHeadingSlot] == 0
        ? null
        : field ??= Content.Text(Content.FirstQuote(Row + MarkFields.QuotesSlot) + QuoteFields.TextSlot);

    /// <summary>Gets the BCP 47 tag of the section's language.</summary>
    public string Language => field ??= Content.Text(Row + SectionFields.LanguageSlot);

    /// <summary>
    /// Gets the start of the section, including its heading, as an offset from the start of the source in UTF-16 code units;
    /// 0-based.
    /// </summary>
    public int Start => Content.Table[Row + SectionFields.StartSlot];

    /// <summary>Gets the length of the section, including its heading, in UTF-16 code units.</summary>
    public int Length => Content.Table[Row + SectionFields.LengthSlot];

    internal override MarkKind MarkKind => MarkKind.Section;

    /// <summary>Returns the heading, or the id of a section without one.</summary>
    public override string ToString() => Heading ?? Id;
}
