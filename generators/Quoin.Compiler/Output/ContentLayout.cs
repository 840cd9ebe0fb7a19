namespace Quoin.Compiler.Output;

/// <summary>An article as data: what generated code holds and the runtime reads.</summary>
/// <param name="Source">The source, the first of the texts.</param>
/// <param name="Table">The table of numbers, as the characters that stand for them.</param>
/// <param name="Texts">Every other text, once, one after the other.</param>
internal sealed record ContentLayout(string Source, string Table, string Texts)
{
    /// <summary>How much there is of it.</summary>
    public ContentSize Size { get; } = new(Source.Length, Table.Length + Texts.Length);
}

/// <summary>How many characters an article's data has.</summary>
/// <param name="Source">Those of the source.</param>
/// <param name="Data">Those of the table, and of the texts besides the source.</param>
internal sealed record ContentSize(int Source, int Data);
