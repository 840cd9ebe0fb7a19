namespace Quoin.Definitions;

/// <summary>The fields of a quote written as a mapping; the names are those of the W3C's TextQuoteSelector.</summary>
internal static class QuoteFields
{
    /// <summary>A text, and its place in the reading text of the source at the same time.</summary>
    public const int TextSlot = 0;
    public const int LineSlot = 2;
    public const int ColumnSlot = 3;
    public const int TierSlot = 4;
    public const int LanguageSlot = 5;

    /// <summary>Where the quote begins in the file, and its length there with the markup inside.</summary>
    public const int FileSpanSlot = 7;
    public const int RowLength = 9;

    /// <summary>The path of the file, if that is a source of the mark alone: only rows of libraries with such marks are so long.</summary>
    public const int SourceSlot = 9;
    public const int LongRowLength = 11;

    public static readonly Field Exact = new("exact", FieldType.Text, "The words of the source, as a reader sees them.");
    public static readonly Field Prefix = new("prefix", FieldType.Text, "The words right before the quote.");
    public static readonly Field Suffix = new("suffix", FieldType.Text, "The words right after the quote.");
    public static readonly Field Occurrence = new("occurrence", FieldType.Occurrence, "Which of several hits is meant; 1 for the first.");

    public static readonly Field Footnote = new("footnote", FieldType.Text, "The label of a footnote of the source, whose whole text is the quote.");

    public static readonly Mapping Mapping = new("a quote", RowKind.Quote, Exact, Prefix, Suffix, Occurrence, Footnote);
}
