namespace Quoin.Definitions;

/// <summary>The fields of a review.</summary>
internal static class ReviewFields
{
    public const int BySlot = 0;
    public const int OnSlot = 1;
    public const int DueSlot = 3;

    public static readonly Field By = new("by", FieldType.LocalizedText, "Who reviewed it.", BySlot);
    public static readonly Field On = new("on", FieldType.Date, "The day of the review, by ISO 8601.", OnSlot);
    public static readonly Field Due = new("due", FieldType.Date, "The last day before the next review must be done, by ISO 8601.", DueSlot);

    public static readonly Mapping Mapping = new("a review", RowKind.Review, By, On, Due);

    /// <summary>The field of what was reviewed.</summary>
    /// <param name="what">What the review is of, in words.</param>
    /// <param name="slot">Its slot.</param>
    /// <param name="isInOwnLanguage">Whether the name is in the language that the same mapping gives.</param>
    public static Field Reviewed(string what, int slot, bool isInOwnLanguage = false) =>
        new("reviewed", FieldType.Mapping, $"Who reviewed {what}, when, and when that must be done again.", slot) { Mapping = Mapping, IsInOwnLanguage = isInOwnLanguage };
}
