namespace Quoin.Compiler.Format;

/// <summary>The format of models: the kinds, fields and words of a project.</summary>
internal static class ModelFormat
{
    public static MappingFormat Model { get; } = MappingFormat.Get(ModelFields.Mapping);

    public static MappingFormat Declaration { get; } = MappingFormat.Get(ModelFields.Declaration.Mapping);

    public static IReadOnlyList<MappingFormat> All { get; } =
    [
        Model, MappingFormat.Get(ModelFields.ClaimKind.Mapping), MappingFormat.Get(ModelFields.CaveatKind.Mapping), MappingFormat.Get(ModelFields.EvidenceKind.Mapping),
        MappingFormat.Get(ModelFields.TermKind.Mapping), MappingFormat.Get(ModelFields.Owners.Mapping), Declaration, MappingFormat.Get(ModelFields.Word.Mapping), MappingFormat.Get(ModelFields.Level.Mapping),
    ];
}
