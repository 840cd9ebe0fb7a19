namespace Quoin.Definitions;

/// <summary>The fields of the time in which a claim or a caveat is valid.</summary>
internal static class ValidityFields
{
    public const int FromSlot = 0;
    public const int UntilSlot = 2;

    public static readonly Field From = new("from", FieldType.Date, "The first day, by ISO 8601.", FromSlot);
    public static readonly Field Until = new("until", FieldType.Date, "The last day, by ISO 8601.", UntilSlot);

    public static readonly Mapping Mapping = new("a period", RowKind.Validity, From, Until);

    /// <summary>The field of a mark that is valid for a time.</summary>
    public static Field Valid(int slot) => new("valid", FieldType.Mapping, "The days on which it is valid, both included; always where absent.", slot) { Mapping = Mapping };
}
