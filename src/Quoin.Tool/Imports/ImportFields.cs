using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.Tool.Imports;

/// <summary>The fields of marks that a cell can give.</summary>
internal static class ImportFields
{
    /// <summary>The marks that a row can become, by their words; an aside has no fields.</summary>
    public static readonly IReadOnlyDictionary<string, MarkKind?> Kinds = new Dictionary<string, MarkKind?>(StringComparer.Ordinal)
    {
        ["claim"] = MarkKind.Claim, ["caveat"] = MarkKind.Caveat, ["evidence"] = MarkKind.Evidence, ["term"] = MarkKind.Term, ["aside"] = null,
    };

    /// <summary>The mappings of these marks.</summary>
    public static readonly IReadOnlyList<Mapping> Marks = [ClaimFields.Mapping, CaveatFields.Mapping, EvidenceFields.Mapping, TermFields.Mapping];

    /// <summary>All fields that a cell can give.</summary>
    public static readonly IReadOnlyList<Field> All = [.. Marks.SelectMany(Of)];

    /// <summary>The fields of a mapping that a cell can give, in the order of the format.</summary>
    public static IEnumerable<Field> Of(Mapping mapping) => MappingFormat.Get(mapping).Fields.Where(static field => field.Type
        is FieldType.Text or FieldType.LocalizedText or FieldType.Id or FieldType.Word or FieldType.References or FieldType.Citings or FieldType.FormerIds or FieldType.Selector
        or FieldType.Country or FieldType.Url or FieldType.Doi or FieldType.Count or FieldType.Duration or FieldType.Date or FieldType.PartialDate or FieldType.Language);

    /// <summary>The field of a kind of mark with a key; null if it has none.</summary>
    public static Field? Find(MarkKind? kind, string key) => kind is { } mark ? Of(MarkKindDefinition.Get(mark).Mapping).FirstOrDefault(field => field.Key == key) : null;

    /// <summary>The fields that a model declares for marks, each key once for each form.</summary>
    public static IEnumerable<FieldDeclaration> Declared(AnnotationFormat format) => format.Model.MarkFields.SelectMany(static fields => fields.Fields).Concat(format.Model.Kinds.SelectMany(static kind => kind.Fields));

    /// <summary>The declared field of a mark with a key; null if marks of its kind have none.</summary>
    /// <param name="format">The format in force.</param>
    /// <param name="mark">The sort of mark.</param>
    /// <param name="kind">The word of its kind; null if a person must choose it.</param>
    /// <param name="key">The key.</param>
    public static FieldDeclaration? FindDeclared(AnnotationFormat format, MarkKind mark, string? kind, string key) =>
        (kind is null ? format.Model.KindsOf(mark).SelectMany(known => format.Model.FieldsOf(known)).Concat(format.Model.FieldsOf(mark)) : format.FieldsOf(mark, kind)).FirstOrDefault(field => field.Name == key);

    /// <summary>Whether texts of a key can be in several languages.</summary>
    public static bool IsLocalized(AnnotationFormat format, string key) => All.Any(field => field.Key == key && field.Type == FieldType.LocalizedText)
        || Declared(format).Any(field => field.Name == key && field is { Form: FieldForm.LocalizedText, IsList: false });
}
