namespace Quoin.Compiler;

/// <summary>An article as data: what generated code holds and the runtime reads.</summary>
/// <param name="Source">The source, the first of the texts.</param>
/// <param name="Table">The table of numbers.</param>
/// <param name="Texts">Every other text, once, in the order in which they stand after the source.</param>
public sealed record ContentLayout(string Source, EquatableArray<TablePart> Table, EquatableArray<string> Texts)
{
    /// <summary>How many characters the table and the texts besides the source have.</summary>
    public int DataLength { get; } = Table.Sum(part => part.Characters.Length) + Texts.Sum(text => text.Length);
}

/// <summary>Numbers that belong together.</summary>
/// <param name="Label">What they say, in plain ASCII.</param>
/// <param name="Characters">The numbers, as the characters that stand for them.</param>
public sealed record TablePart(string Label, string Characters);
