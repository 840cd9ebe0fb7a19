namespace Quoin.Definitions;

/// <summary>The fields of a term.</summary>
internal static class TermFields
{
    public const int LabelSlot = MarkFields.FirstSlot;
    public const int OwnSlot = 4;

    public static readonly Field Label = new("label", FieldType.LocalizedText, "The term itself.", LabelSlot) { IsRequired = true };
    public static readonly Field Quote = MarkFields.Quote();
    public static readonly Field Quotes = MarkFields.Quotes();
    public static readonly Field Language = MarkFields.Language();

    public static readonly Field Own = MarkFields.Own(OwnSlot, MarkKind.Term);

    public static readonly Mapping Mapping = new("a term", RowKind.Term, Label, Quote, Quotes, Language, Own);
}
