using Quoin.Definitions;

namespace Quoin;

/// <summary>A part of the source, from its heading or first words to the next section or the end.</summary>
public sealed partial class Section : Mark
{
    internal Section(ArticleData content, int row)
        : base(content, row)
    {
    }

    /// <summary>The heading as it stands in the source; null for a section without one.</summary>
    public string? Heading => Content.Table[Row + SectionFields.HasHeadingSlot] == 0
        ? null
        : field ??= Content.Text(Content.FirstQuote(Row + MarkFields.QuotesSlot) + QuoteFields.TextSlot);

    /// <summary>The BCP 47 tag of the language that the section is in.</summary>
    public string Language => field ??= Content.Text(Row + SectionFields.LanguageSlot);

    /// <summary>Where the section begins, its heading included; in UTF-16 code units from the start of the source, 0-based.</summary>
    public int Start => Content.Table[Row + SectionFields.StartSlot];

    /// <summary>How long the section is, its heading included; in UTF-16 code units.</summary>
    public int Length => Content.Table[Row + SectionFields.LengthSlot];

    internal override MarkKind MarkKind => MarkKind.Section;

    /// <summary>The heading, or the id of a section without one.</summary>
    public override string ToString() => Heading ?? Id;
}
