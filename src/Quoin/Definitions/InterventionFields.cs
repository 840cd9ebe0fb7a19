namespace Quoin.Definitions;

/// <summary>The fields of an intervention.</summary>
internal static class InterventionFields
{
    public const int DescriptionSlot = 0;
    public const int AdministrationsSlot = 1;

    public static readonly Field Description = new("description", FieldType.LocalizedText, "What was done.", DescriptionSlot) { IsRequired = true };
    public static readonly Field Administrations = new("administrations", FieldType.Count, "How many times it was given: infusions, doses, sessions.", AdministrationsSlot);

    public static readonly Mapping Mapping = new("an intervention", RowKind.Intervention, Description, Administrations);
}
