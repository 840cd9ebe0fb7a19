namespace Quoin.Compiler;

/// <summary>An article as data: what generated code holds and the runtime reads.</summary>
/// <param name="Source">The source, the first of the texts.</param>
/// <param name="Table">The table of numbers.</param>
/// <param name="Texts">Every other text, once, in the order in which they stand after the source.</param>
public sealed record ContentLayout(string Source, EquatableArray<TablePart> Table, EquatableArray<string> Texts)
{
    /// <summary>How much there is of it.</summary>
    public ContentSize Size { get; } = new(Source.Length, Table.Sum(part => part.Characters.Length) + Texts.Sum(text => text.Length));
}

/// <summary>How many characters an article's data has.</summary>
/// <param name="Source">Those of the source.</param>
/// <param name="Data">Those of the table, and of the texts besides the source.</param>
public sealed record ContentSize(int Source, int Data);

/// <summary>Numbers that belong together.</summary>
/// <param name="Label">What they say, in plain ASCII.</param>
/// <param name="Characters">The numbers, as the characters that stand for them.</param>
public sealed record TablePart(string Label, string Characters);
