namespace Quoin;

/// <summary>A word that a model declares, or one of the format: a kind, a level of certainty, or a word of a list.</summary>
public partial class WordDefinition
{
    private readonly string[] _labels;

    /// <param name="name">The word.</param>
    /// <param name="number">The value of the enum member.</param>
    /// <param name="description">What it means; empty if the model does not say.</param>
    /// <param name="labels">Language tags, each followed by a label; the tag of a label without a language is empty.</param>
    internal WordDefinition(string name, int number, string description, string[] labels)
    {
        Name = name;
        Number = number;
        Description = description;
        _labels = labels;
    }

    /// <summary>Gets the word, in kebab case, as annotations, JSON and snapshots have it.</summary>
    public string Name { get; }

    /// <summary>Gets the value of the member of the generated enum, which is the same in every assembly whose model has the word.</summary>
    public int Number { get; }

    /// <summary>Gets what it means, in one sentence; empty if the model does not say.</summary>
    public string Description { get; }

    /// <summary>Gets what readers call it.</summary>
    /// <param name="languageTag">The BCP 47 tag of the reader's language; null for any.</param>
    /// <returns>The label in that language, or one without a language, or the first; the word with spaces for hyphens if the model gives none.</returns>
    public string GetLabel(string? languageTag = null) => LabelText.Find(_labels, languageTag) ?? Name.Replace('-', ' ');

    /// <summary>Returns <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
