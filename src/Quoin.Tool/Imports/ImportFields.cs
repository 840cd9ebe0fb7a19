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

    /// <summary>Whether texts of a key can be in several languages.</summary>
    public static bool IsLocalized(string key) => All.Any(field => field.Key == key && field.Type == FieldType.LocalizedText);
}
