using Quoin.Compiler.Declarations;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The mappings of marks of a model: one for each kind, because the kind decides which keys a mark has.</summary>
internal sealed class MarkFormats(
    ContentModel model, IReadOnlyDictionary<string, Vocabulary> words, Vocabulary claim, Vocabulary caveat, Vocabulary evidence, Vocabulary? term, Vocabulary certainty)
{
    /// <summary>The model.</summary>
    public ContentModel Model => model;

    /// <summary>The mapping of marks of a sort; null if they are as without a model.</summary>
    public MappingFormat? Get(MarkKind mark, bool isLibrary) => mark switch
    {
        MarkKind.Claim => Create(mark, ClaimFields.Mapping, ClaimFields.Kind, claim),
        MarkKind.Caveat => Create(mark, isLibrary ? LibraryFields.Caveat : CaveatFields.Mapping, CaveatFields.Kind, caveat),
        MarkKind.Evidence => Create(mark, isLibrary ? LibraryFields.Evidence : EvidenceFields.Mapping, EvidenceFields.Kind, evidence),
        MarkKind.Term when term is not null || model.FieldsOf(MarkKind.Term).Count > 0 || model.IsIncomplete => Create(mark, isLibrary ? LibraryFields.Term : TermFields.Mapping, null, term),
        _ => null,
    };

    /// <summary>Fields that are declared.</summary>
    public IEnumerable<Field> Declared(IEnumerable<FieldDeclaration> fields, bool isRequired = true) =>
        fields.Select(field => FormattedField.Of(field, DeclaredFormats.Of(field, words), field.IsRequired && isRequired));

    /// <param name="mark">The sort of mark.</param>
    /// <param name="definition">Its mapping without a model.</param>
    /// <param name="kindField">The field of the kind in articles; null for terms, which have one only with a model.</param>
    /// <param name="kinds">The words for kinds; null if there are none.</param>
    private MappingFormat Create(MarkKind mark, Mapping definition, Field? kindField, Vocabulary? kinds)
    {
        // Thousands of kinds may be declared, so what has all their words in it is created once.
        var kind = kinds is null ? null : kindField is null ? TermKind(kinds) : FormattedField.Of(definition.Fields[kindField.Index], new WordFormat(kinds));
        var level = mark == MarkKind.Claim ? definition.Fields[ClaimFields.Certainty.Index] : null;
        var graded = level is null ? null : FormattedField.Of(level, new WordFormat(certainty));
        var all = model.FieldsOf(mark);
        var declared = model.KindsOf(mark).ToList();
        var byKind = new Dictionary<string, MappingFormat>(StringComparer.Ordinal);
        foreach (var one in declared)
        {
            byKind[one.Name] = Extend($"{definition.Name} of the kind '{one.Name}'", one.IsGraded, Declared([.. all, .. one.Fields])) with { Kind = one, Siblings = byKind };
        }

        // A mark of an unknown kind may have any of the fields, so that only the kind is reported.
        var fields = all.Concat(declared.SelectMany(static kind => kind.Fields)).GroupBy(static field => field.Name, StringComparer.Ordinal).Select(static group => group.First());
        return Extend(definition.Name, isGraded: declared.Count == 0 || declared.Exists(static kind => kind.IsGraded), Declared(fields, isRequired: false)) with { ByKind = byKind };

        MappingFormat Extend(string name, bool isGraded, IEnumerable<Field> added) => MappingFormat.Extend(
            definition, name,
            field => kind is not null && field.Index == kindField?.Index ? kind
                : field.Index != level?.Index ? field
                : isGraded ? graded!
                : FormattedField.NotGiven(field),
            kindField is null && kind is not null ? [kind, .. added] : added) with { IsIncomplete = model.IsIncomplete };
    }

    private static FormattedField TermKind(Vocabulary kinds) =>
        new(ClaimFields.Kind.Key, FieldType.Word, "What it is a name of.", Field.None, new WordFormat(kinds)) { IsRequired = true };
}
