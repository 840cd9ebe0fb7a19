namespace Quoin.Compiler.Output;

/// <summary>An article as data, as generated code contains it and the runtime reads it.</summary>
/// <param name="Source">The source, the first of the texts.</param>
/// <param name="Table">The table of numbers, encoded as characters.</param>
/// <param name="Texts">All other texts, concatenated, without duplicates.</param>
internal sealed record ContentLayout(string Source, string Table, string Texts)
{
    /// <summary>The size of the data.</summary>
    public ContentSize Size { get; } = new(Source.Length, Table.Length + Texts.Length);
}

/// <summary>The number of characters of an article's data.</summary>
/// <param name="Source">Characters of the source.</param>
/// <param name="Data">Characters of the table and of all texts other than the source.</param>
internal sealed record ContentSize(int Source, int Data);
