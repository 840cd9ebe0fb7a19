namespace Quoin.Definitions;

/// <summary>The fields of an outcome.</summary>
internal static class OutcomeFields
{
    public const int MeasureSlot = 0;
    public const int ResultSlot = 1;

    public static readonly Field Measure = new("measure", FieldType.LocalizedText, "What was measured.", MeasureSlot) { IsRequired = true };
    public static readonly Field Result = new("result", FieldType.LocalizedText, "What was found.", ResultSlot) { IsRequired = true };

    public static readonly Mapping Mapping = new("an outcome", RowKind.Outcome, Measure, Result);
}
