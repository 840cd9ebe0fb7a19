namespace Quoin;

/// <summary>A kind of claim, caveat, evidence or term.</summary>
public sealed partial class KindDefinition : WordDefinition
{
    internal KindDefinition(string name, int number, string description, string[] labels, FieldDefinition[] fields)
        : base(name, number, description, labels) => Fields = Array.AsReadOnly(fields);

    /// <summary>Gets the fields that marks of this kind have, in the order of the model; can be empty.</summary>
    public IReadOnlyList<FieldDefinition> Fields { get; }
}
