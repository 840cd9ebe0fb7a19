namespace Quoin.Definitions;

/// <summary>The fields that several kinds of mark have. Each kind has instances of its own.</summary>
internal static class MarkFields
{
    /// <summary>Where the row of every mark holds its id.</summary>
    public const int IdSlot = 0;

    /// <summary>Where the row of every mark holds its quotes.</summary>
    public const int QuotesSlot = 2;

    /// <summary>The first slot of the fields that differ.</summary>
    public const int FirstSlot = 3;

    public static Field Quote() => new("quote", FieldType.Quote, "The words of the source, as a reader sees them.");

    public static Field Quotes() => new("quotes", FieldType.Quotes, "The words of the source in several parts, in place of 'quote'.", QuotesSlot) { NeedsItem = true };

    public static Field Language() => new("language", FieldType.Language, "The BCP 47 tag of the quoted words' language, where it is not the section's.");

    public static Field Statement(int slot) =>
        new("statement", FieldType.LocalizedText, "The same in the annotator's own words; in languages that these lack, the quote serves.", slot) { IsInOwnLanguage = true };

    public static Field Own(int slot, MarkKind? target) => new("own", FieldType.Own, "The kind, the level and the fields that the model declares.", slot) { IsComputed = true, Target = target };
}
