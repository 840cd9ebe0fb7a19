namespace Quoin.Definitions;

/// <summary>The fields of a citation: a reference to evidence, with the place in it.</summary>
internal static class CitationFields
{
    public static readonly Field Of = new("of", FieldType.MarkReference, "The evidence: its id, or the id of its library, a slash and its id.") { IsRequired = true, Target = MarkKind.Evidence };
    public static readonly Field At = new("at", FieldType.Text, "The place in it, such as a page, a table or a section.") { IsRequired = true };

    public static readonly Mapping Mapping = new("a citation", null, Of, At);
}
