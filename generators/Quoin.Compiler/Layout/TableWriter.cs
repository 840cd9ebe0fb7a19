using System.Text;
using Quoin.CompilerServices;

namespace Quoin.Compiler;

/// <summary>Collects the numbers of a table, which refer to one another by position.</summary>
internal sealed class TableWriter
{
    private readonly List<int> _numbers = new(1024);
    private readonly List<(int Start, string Label)> _parts = [(0, "article")];
    private readonly Dictionary<EquatableArray<int>, int> _lists = [];

    public TableWriter() => _numbers.AddRange(new int[HeadRow.Length]);

    /// <summary>Sets a number of the head.</summary>
    public void SetHead(int position, int number) => _numbers[position] = number;

    /// <summary>Says what the numbers that follow belong to.</summary>
    public void Begin(string label)
    {
        if (_parts[_parts.Count - 1].Start == _numbers.Count)
        {
            _parts.RemoveAt(_parts.Count - 1);
        }

        _parts.Add((_numbers.Count, label));
    }

    /// <summary>Appends a row and gives its position.</summary>
    public int AddRow(int[] row)
    {
        _numbers.AddRange(row);
        return _numbers.Count - row.Length;
    }

    /// <summary>The position of a list of items; 0 for an empty one. Equal lists stand in the table once.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="numbers">The numbers of all items, one after the other.</param>
    public int AddList(int count, IEnumerable<int> numbers)
    {
        if (count == 0)
        {
            return 0;
        }

        EquatableArray<int> list = [count, .. numbers];
        if (!_lists.TryGetValue(list, out var position))
        {
            position = _numbers.Count;
            _lists.Add(list, position);
            foreach (var number in list)
            {
                _numbers.Add(number);
            }
        }

        return position;
    }

    /// <summary>The table in characters, part by part. The first character tells how many characters a number takes.</summary>
    public EquatableArray<TablePart> ToParts()
    {
        SetHead(HeadRow.TableLength, _numbers.Count);
        var isWide = _numbers.Exists(number => number >= TableLayout.NarrowLimit);
        var parts = new TablePart[_parts.Count];
        var characters = new StringBuilder().Append(isWide ? TableLayout.Wide : TableLayout.Narrow);
        for (var i = 0; i < _parts.Count; i++)
        {
            var (start, label) = _parts[i];
            var end = i + 1 < _parts.Count ? _parts[i + 1].Start : _numbers.Count;
            for (var position = start; position < end; position++)
            {
                Append(characters, _numbers[position], isWide);
            }

            parts[i] = new TablePart(label, characters.ToString());
            characters.Clear();
        }

        return [.. parts];
    }

    private static void Append(StringBuilder characters, int number, bool isWide)
    {
        characters.Append(TableLayout.ToCharacter(number % TableLayout.NarrowLimit));
        if (isWide)
        {
            characters.Append(TableLayout.ToCharacter(number / TableLayout.NarrowLimit));
        }
    }
}
