namespace Quoin.Definitions;

/// <summary>The fields of a section.</summary>
internal static class SectionFields
{
    public const int HasHeadingSlot = MarkFields.FirstSlot;
    public const int StartSlot = 4;
    public const int LengthSlot = 5;
    public const int LanguageSlot = 6;

    public static readonly Field Heading = new("heading", FieldType.Quote, "The heading: a whole line or block of the source.");
    public static readonly Field From = new("from", FieldType.Quote, "The first words, for a section without a heading.");
    public static readonly Field Language = new("language", FieldType.Language, "The BCP 47 tag of the section's language, where it is not the article's.", LanguageSlot);
    public static readonly Field HasHeading = new("has-heading", FieldType.Flag, "Whether its quote is a heading.", HasHeadingSlot) { IsComputed = true };
    public static readonly Field Start = new("start", FieldType.Number, "Where it begins in the text that a reader sees, in UTF-16 code units.", StartSlot) { IsComputed = true };
    public static readonly Field Length = new("length", FieldType.Number, "Its length, in UTF-16 code units.", LengthSlot) { IsComputed = true };
    public static readonly Field LastLine = new("last-line", FieldType.Number, "The line of the file in which it ends.") { IsComputed = true };
    public static readonly Field Quotes = new("quotes", FieldType.Quotes, "The quote of its heading or of its first words.", MarkFields.QuotesSlot) { IsComputed = true };

    public static readonly Mapping Mapping = new("a section", RowKind.Section, Heading, From, Language, HasHeading, Start, Length, LastLine, Quotes);
}
