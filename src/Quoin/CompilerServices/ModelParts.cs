using System.ComponentModel;

namespace Quoin.CompilerServices;

/// <summary>Creates the parts of a model; for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ModelParts
{
    /// <summary>Creates a model; the fields of terms follow those of articles, if terms have no kinds.</summary>
    public static ContentModel Model(
        KindDefinition[] claimKinds, KindDefinition[] caveatKinds, KindDefinition[] evidenceKinds, KindDefinition[] termKinds, WordDefinition[] levels, FieldDefinition[] articleFields,
        params FieldDefinition[] termFields) =>
        new(claimKinds, caveatKinds, evidenceKinds, termKinds, levels, articleFields, termFields);

    /// <summary>Creates a kind.</summary>
    /// <param name="name">The word.</param>
    /// <param name="number">The value of the enum member.</param>
    /// <param name="description">What it means; empty if the model does not say.</param>
    /// <param name="labels">Language tags, each followed by a label.</param>
    /// <param name="fields">Its fields.</param>
    public static KindDefinition Kind(string name, int number, string description, string[] labels, params FieldDefinition[] fields) => new(name, number, description, labels, fields);

    /// <summary>Creates a word.</summary>
    public static WordDefinition Word(string name, int number, string description, params string[] labels) => new(name, number, description, labels);

    /// <summary>Creates a field.</summary>
    public static FieldDefinition Field(string key, FieldValueKind kind, bool isList, string description, string[] labels, params WordDefinition[] words) =>
        new(key, kind, isList, description, labels, words);
}
