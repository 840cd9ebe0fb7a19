using System.Text;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin.Compiler.Output;

/// <summary>Collects the numbers of a table, which refer to each other by position.</summary>
internal sealed class TableWriter
{
    private readonly List<int> _numbers = new(1024);
    private readonly Dictionary<EquatableArray<int>, int> _lists = [];

    public TableWriter() => _numbers.AddRange(new int[HeadRow.Article + ArticleFields.Mapping.RowLength]);

    /// <summary>Sets a number in the head.</summary>
    public void SetHead(int position, int number) => _numbers[position] = number;

    /// <summary>Sets the row of the article.</summary>
    public void SetArticle(int[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            _numbers[HeadRow.Article + i] = row[i];
        }
    }

    /// <summary>Appends a row and returns its position.</summary>
    public int AddRow(int[] row)
    {
        _numbers.AddRange(row);
        return _numbers.Count - row.Length;
    }

    /// <summary>Adds a list, which is its count followed by its items, and returns its position. Equal lists are stored once.</summary>
    public int AddList(int[] list)
    {
        var key = new EquatableArray<int>(list);
        if (!_lists.TryGetValue(key, out var position))
        {
            position = _numbers.Count;
            _lists.Add(key, position);
            _numbers.AddRange(list);
        }

        return position;
    }

    /// <summary>Encodes the table as characters. The first one is the number of characters per number.</summary>
    public string ToCharacters()
    {
        SetHead(HeadRow.Version, TableLayout.Version);
        SetHead(HeadRow.TableLength, _numbers.Count);
        var isWide = _numbers.Max() >= TableLayout.NarrowLimit;
        var characters = new StringBuilder(1 + (2 * _numbers.Count)).Append(isWide ? TableLayout.Wide : TableLayout.Narrow);
        foreach (var number in _numbers)
        {
            Append(characters, number, isWide);
        }

        return characters.ToString();
    }

    private static void Append(StringBuilder characters, int number, bool isWide)
    {
        characters.Append(TableLayout.ToCharacter(isWide ? number % TableLayout.NarrowLimit : number));
        if (isWide)
        {
            characters.Append(TableLayout.ToCharacter(number / TableLayout.NarrowLimit));
        }
    }
}
