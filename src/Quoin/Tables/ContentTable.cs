namespace Quoin.Tables;

/// <summary>
/// Reads an article's table of numbers from a string. A string literal is one token for the C# compiler, whatever its length, and
/// the program needs no allocation and no initialization for it.
/// </summary>
internal readonly struct ContentTable
{
    /// <summary>The index of the first character after the table.</summary>
    public readonly int End;

    private readonly string _data;
    private readonly bool _wide;

    public ContentTable(string data)
    {
        // The first character is the width of the numbers that follow it.
        _wide = data[0] == TableLayout.Wide;
        _data = data;
        if (this[HeadRow.Version] != TableLayout.Version)
        {
            throw new NotSupportedException(
                "The content was compiled by an incompatible version of Quoin. Rebuild it with the version that the app uses.");
        }

        End = 1 + (this[HeadRow.TableLength] * (_wide ? 2 : 1));
    }

    /// <summary>The number at a position.</summary>
    public int this[int position]
    {
        get
        {
            if (_wide)
            {
                return TableLayout.ToNumber(_data[(2 * position) + 1]) + (TableLayout.ToNumber(_data[(2 * position) + 2]) * TableLayout.NarrowLimit);
            }

            // As ToNumber does: few tables are wide, and every method that runs when an app starts is compiled first.
            var character = _data[position + 1];
            return character < TableLayout.FirstIdeograph
                ? character - TableLayout.FirstAscii
                : character - TableLayout.FirstIdeograph + TableLayout.AsciiCount;
        }
    }

    /// <summary>Reads a number of the body of an article and moves past it.</summary>
    public int Read(ref int position)
    {
        var number = this[position++];
        if (number != BodyItem.Escape)
        {
            return number;
        }

        position += 3;
        return this[position - 3] + (TableLayout.NarrowLimit * (this[position - 2] + (TableLayout.NarrowLimit * this[position - 1])));
    }

    /// <summary>The number of items in the list whose position is at <paramref name="position"/>.</summary>
    public int Count(int position) => this[position] is var list and not 0 ? this[list] : 0;

    /// <summary>The position of an item in the list whose position is at <paramref name="position"/>.</summary>
    public int ItemAt(int position, int index, int itemLength = 1) => this[position] + 1 + (index * itemLength);
}
