namespace Quoin.Tables;

/// <summary>
/// Reads an article's table of numbers out of a string. A string, because a literal of it costs the C# compiler one
/// token however long it is, and the program neither an allocation nor a start-up step.
/// </summary>
internal readonly struct ContentTable
{
    private readonly string _data;
    private readonly bool _wide;

    public ContentTable(string data)
    {
        // The first character tells the width; the numbers begin after it.
        _wide = data[0] == TableLayout.Wide;
        _data = data;
        if (this[HeadRow.Version] != TableLayout.Version)
        {
            throw new NotSupportedException(
                "This content was compiled by another version of Quoin. Build it again with the version that the app uses.");
        }
    }

    /// <summary>Where the table ends in the string that holds it.</summary>
    public int End => 1 + (this[HeadRow.TableLength] * (_wide ? 2 : 1));

    /// <summary>The number at a position.</summary>
    public int this[int position] => _wide
        ? TableLayout.ToNumber(_data[(2 * position) + 1]) + (TableLayout.ToNumber(_data[(2 * position) + 2]) * TableLayout.NarrowLimit)
        : TableLayout.ToNumber(_data[position + 1]);

    /// <summary>How many items the list has whose position stands at <paramref name="position"/>.</summary>
    public int Count(int position) => this[position] is var list and not 0 ? this[list] : 0;

    /// <summary>The position of an item of the list whose position stands at <paramref name="position"/>.</summary>
    public int ItemAt(int position, int index, int itemLength = 1) => this[position] + 1 + (index * itemLength);
}
