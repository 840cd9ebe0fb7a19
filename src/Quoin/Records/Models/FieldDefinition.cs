namespace Quoin;

/// <summary>A field that a model declares.</summary>
public sealed partial class FieldDefinition
{
    private readonly string[] _labels;

    internal FieldDefinition(string key, FieldValueKind kind, bool isList, string description, string[] labels, WordDefinition[] words)
    {
        Key = key;
        ValueKind = kind;
        IsList = isList;
        Description = description;
        _labels = labels;
        Words = Array.AsReadOnly(words);
    }

    /// <summary>Gets the key in annotations, JSON and snapshots, in kebab case.</summary>
    public string Key { get; }

    /// <summary>Gets the form of the value, or of each value of a list.</summary>
    public FieldValueKind ValueKind { get; }

    /// <summary>Gets whether it is a list of values.</summary>
    public bool IsList { get; }

    /// <summary>Gets what it means, in one sentence; empty if the model does not say.</summary>
    public string Description { get; }

    /// <summary>Gets the words that a value can be, in the order of the model; empty if its values are not words.</summary>
    public IReadOnlyList<WordDefinition> Words { get; }

    /// <summary>Gets what readers call it.</summary>
    /// <param name="languageTag">The BCP 47 tag of the reader's language; null for any.</param>
    /// <returns>The label in that language, or one without a language, or the first; the key with spaces for hyphens if the model gives none.</returns>
    public string GetLabel(string? languageTag = null) => LabelText.Find(_labels, languageTag) ?? Key.Replace('-', ' ');

    /// <summary>Returns <see cref="Key"/>.</summary>
    public override string ToString() => Key;
}
