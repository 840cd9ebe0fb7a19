namespace Quoin.Compiler.Parsing;

/// <summary>A mapping in words, as the beginning of a sentence: "The claim 'reduces-craving'". The sentence is written only for an error.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Id">Its id; null if it has none.</param>
internal readonly record struct Subject(string Name, string? Id = null)
{
    public override string ToString() => Id is null ? Name : $"{Name} '{Id}'";
}
