namespace Quoin;

/// <summary>What a project's model declares: the kinds of its marks, their fields, and the words of both.</summary>
/// <remarks>Generated code has it as <c>QuoinModel.Definition</c>. Articles that were compiled without a model have none.</remarks>
public sealed partial class ContentModel
{
    internal ContentModel(
        KindDefinition[] claimKinds, KindDefinition[] caveatKinds, KindDefinition[] evidenceKinds, KindDefinition[] termKinds,
        WordDefinition[] levels, FieldDefinition[] articleFields, FieldDefinition[] termFields)
    {
        ClaimKinds = Array.AsReadOnly(claimKinds);
        CaveatKinds = Array.AsReadOnly(caveatKinds);
        EvidenceKinds = Array.AsReadOnly(evidenceKinds);
        TermKinds = Array.AsReadOnly(termKinds);
        CertaintyLevels = Array.AsReadOnly(levels);
        ArticleFields = Array.AsReadOnly(articleFields);
        TermFields = Array.AsReadOnly(termFields);
    }

    /// <summary>Gets the kinds of claims, those of the format too, in the order of the model.</summary>
    public IReadOnlyList<KindDefinition> ClaimKinds { get; }

    /// <summary>Gets the kinds of caveats, those of the format too, in the order of the model.</summary>
    public IReadOnlyList<KindDefinition> CaveatKinds { get; }

    /// <summary>Gets the kinds of evidence, those of the format too, in the order of the model.</summary>
    public IReadOnlyList<KindDefinition> EvidenceKinds { get; }

    /// <summary>Gets the kinds of terms, in the order of the model; empty if terms have no kinds.</summary>
    public IReadOnlyList<KindDefinition> TermKinds { get; }

    /// <summary>Gets the levels of certainty, from the least to the most sure.</summary>
    public IReadOnlyList<WordDefinition> CertaintyLevels { get; }

    /// <summary>Gets the fields of articles, in the order of the model; can be empty.</summary>
    public IReadOnlyList<FieldDefinition> ArticleFields { get; }

    /// <summary>Gets the fields of terms, in the order of the model, if terms have no kinds; otherwise empty, because <see cref="TermKinds"/> have them.</summary>
    public IReadOnlyList<FieldDefinition> TermFields { get; }
}
