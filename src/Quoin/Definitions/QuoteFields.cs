namespace Quoin.Definitions;

/// <summary>The fields of a quote written as a mapping; the names are those of the W3C's TextQuoteSelector.</summary>
internal static class QuoteFields
{
    /// <summary>A text, and its place in the source at the same time.</summary>
    public const int TextSlot = 0;
    public const int LineSlot = 2;
    public const int ColumnSlot = 3;
    public const int TierSlot = 4;
    public const int LanguageSlot = 5;
    public const int RowLength = 7;

    public static readonly Field Exact = new("exact", FieldType.Text, "The words of the source, character for character.") { IsRequired = true };
    public static readonly Field Prefix = new("prefix", FieldType.Text, "The words right before the quote.");
    public static readonly Field Suffix = new("suffix", FieldType.Text, "The words right after the quote.");
    public static readonly Field Occurrence = new("occurrence", FieldType.Occurrence, "Which of several hits is meant; 1 for the first.");

    public static readonly Mapping Mapping = new("a quote", RowKind.Quote, Exact, Prefix, Suffix, Occurrence);
}
