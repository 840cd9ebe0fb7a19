namespace Quoin.Definitions;

/// <summary>The fields of a caveat.</summary>
internal static class CaveatFields
{
    public const int KindSlot = MarkFields.FirstSlot;
    public const int StatementSlot = 4;
    public const int ClaimsSlot = 5;
    public const int ValidSlot = 6;
    public const int OwnSlot = 7;

    public static readonly Field Kind = new("kind", FieldType.Word, "In which way it limits.", KindSlot) { IsRequired = true, Words = typeof(CaveatKind) };
    public static readonly Field Statement = MarkFields.Statement(StatementSlot);
    public static readonly Field Quote = MarkFields.Quote();
    public static readonly Field Quotes = MarkFields.Quotes();
    public static readonly Field Language = MarkFields.Language();
    public static readonly Field AppliesTo = new("applies-to", FieldType.Selector, "Which claims it limits, besides those that name it.");
    public static readonly Field Valid = ValidityFields.Valid(ValidSlot);
    public static readonly Field Claims = new("claims", FieldType.References, "The claims that it limits.", ClaimsSlot) { IsComputed = true, Target = MarkKind.Claim };

    public static readonly Field Own = MarkFields.Own(OwnSlot, MarkKind.Caveat);

    public static readonly Mapping Mapping = new("a caveat", RowKind.Caveat, Kind, Statement, Quote, Quotes, Language, AppliesTo, Valid, Claims, Own);
}
