using Quoin.Compiler.Output;
using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin.Compiler.Tests;

/// <summary>An article's table, decoded according to <c>TableLayout.cs</c>.</summary>
internal sealed class DecodedTable
{
    private readonly string _characters;

    public DecodedTable(ContentLayout layout)
    {
        Texts = layout.Source + layout.Texts;
        _characters = layout.Table;
    }

    public string Texts { get; }

    public bool IsWide => _characters[0] == TableLayout.Wide;

    /// <summary>The number of numbers.</summary>
    public int Length => (_characters.Length - 1) / (IsWide ? 2 : 1);

    public int this[int position] => IsWide
        ? Number((2 * position) + 1) + (Number((2 * position) + 2) * 20_997)
        : Number(position + 1);

    /// <summary>The text whose start and length are at a position.</summary>
    public string Text(int position) => Texts.Substring(this[position], this[position + 1]);

    /// <summary>The numbers in the list whose position is at a position.</summary>
    public int[] List(int position, int itemLength = 1) =>
        this[position] is var list and not 0 ? [.. Enumerable.Range(list + 1, this[list] * itemLength).Select(item => this[item])] : [];

    /// <summary>The positions of the rows of a kind of mark.</summary>
    public int[] Rows(MarkKind kind) => List(this[HeadRow.Marks] + 1 + (int)kind);

    /// <summary>ASCII from the space on, then ideographs.</summary>
    private int Number(int index) => _characters[index] is <= '~' and var character ? character - ' ' : _characters[index] - '\u4E00' + 95;
}
