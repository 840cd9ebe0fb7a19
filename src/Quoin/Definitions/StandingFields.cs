namespace Quoin.Definitions;

/// <summary>The fields that say whether a claim or a piece of evidence is still valid. An annotation writes them into the mark; compiled content holds them in a row of their own.</summary>
internal static class StandingFields
{
    public const int StatusSlot = 0;
    public const int SupersededBySlot = 1;
    public const int BecauseSlot = 2;
    public const int OnSlot = 3;

    public const string StatusKey = "status";
    public const string SupersededByKey = "superseded-by";
    public const string BecauseKey = "because";
    public const string OnKey = "on";

    private const string StatusDescription = "Whether it is still valid; active where absent.";
    private const string SupersededByDescription = "The id of what takes its place; with the status 'superseded', and with 'retracted' where there is such.";
    private const string BecauseDescription = "Why it is no longer valid; with the status 'retracted' or 'superseded'.";
    private const string OnDescription = "The day on which that was decided, by ISO 8601.";

    /// <summary>The row.</summary>
    public static readonly Mapping Mapping = new("a standing", RowKind.Standing,
        new(StatusKey, FieldType.Word, StatusDescription, StatusSlot) { Words = typeof(Status) },
        new(SupersededByKey, FieldType.Reference, SupersededByDescription, SupersededBySlot),
        new(BecauseKey, FieldType.LocalizedText, BecauseDescription, BecauseSlot),
        new(OnKey, FieldType.Date, OnDescription, OnSlot));

    public static Field Status() => new(StatusKey, FieldType.Word, StatusDescription) { Words = typeof(Status) };

    public static Field SupersededBy() => new(SupersededByKey, FieldType.Id, SupersededByDescription);

    public static Field Because() => new(BecauseKey, FieldType.LocalizedText, BecauseDescription);

    public static Field On() => new(OnKey, FieldType.Date, OnDescription);

    /// <summary>What the four mean together.</summary>
    public static Field Standing(int slot) =>
        new("standing", FieldType.Mapping, "Whether it is still valid, and since when and why not.", slot) { Mapping = Mapping, IsComputed = true };
}
