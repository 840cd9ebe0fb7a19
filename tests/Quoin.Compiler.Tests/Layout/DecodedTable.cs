using Quoin.CompilerServices;

namespace Quoin.Compiler.Tests;

/// <summary>A laid-out article, read back by the letter of <c>TableLayout.cs</c>.</summary>
internal sealed class DecodedTable
{
    private readonly string _characters;

    public DecodedTable(ContentLayout layout)
    {
        Block = string.Concat(layout.Block);
        _characters = string.Concat(layout.Table.Select(part => part.Characters));
    }

    public string Block { get; }

    public bool IsWide => _characters[0] == 2;

    /// <summary>How many numbers there are.</summary>
    public int Length => (_characters.Length - 1) / (IsWide ? 2 : 1);

    public int this[int position] => IsWide
        ? _characters[(2 * position) + 1] + (_characters[(2 * position) + 2] << 15)
        : _characters[position + 1];

    /// <summary>The text whose start and length stand at a position.</summary>
    public string Text(int position) => Block.Substring(this[position], this[position + 1]);

    /// <summary>The numbers of the list whose position stands at a position.</summary>
    public int[] List(int position, int itemLength = 1) =>
        this[position] is var list and not 0 ? [.. Enumerable.Range(list + 1, this[list] * itemLength).Select(item => this[item])] : [];

    /// <summary>The positions of the rows of a kind of mark.</summary>
    public int[] Rows(MarkKind kind) => List(HeadRow.Marks + (int)kind);
}
