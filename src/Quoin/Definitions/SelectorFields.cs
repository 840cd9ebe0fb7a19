namespace Quoin.Definitions;

/// <summary>The fields of a selector of claims: a claim must meet each of them, and of one field any value.</summary>
internal static class SelectorFields
{
    public static readonly Field Kind = new("kind", FieldType.Words, "Claims of this kind.") { Words = typeof(ClaimKind) };
    public static readonly Field Section = new("section", FieldType.IdOrIds, "Claims in this section.");
    public static readonly Field About = new("about", FieldType.MarkReferences, "Claims about this term.");

    public static readonly Mapping Mapping = new("a selector", null, Kind, Section, About);
}
