using Quoin.Compiler.Text;
using Quoin.Tables;

namespace Quoin.Compiler.Output;

/// <summary>
/// Collects the numbers of a table, which refer to each other by position. A row or a list is begun, filled and ended; others can be begun
/// and ended in between, because it can refer only to what is in the table already.
/// </summary>
/// <param name="articleLength">How many numbers the row of the article has.</param>
internal sealed class TableWriter(int articleLength)
{
    private int[] _numbers = new int[2048];
    private int _count = HeadRow.Article + articleLength;

    // What is begun: a stack.
    private int[] _begun = new int[256];
    private int _begunCount;

    // The lists of the table, by their hash: their positions, or 0, and their lengths.
    private int[] _positions = new int[128];
    private int[] _lengths = new int[128];
    private int _lists;

    /// <summary>Sets a number in the head.</summary>
    public void SetHead(int position, int number) => _numbers[position] = number;

    /// <summary>Begins a row or a list of zeros. The result is its place, to fill and end it.</summary>
    public int Begin(int length)
    {
        var place = _begunCount;
        _begunCount += length;
        EnsureLength(ref _begun, _begunCount);
        Array.Clear(_begun, place, length);
        return place;
    }

    /// <summary>Sets a number of what was begun.</summary>
    /// <param name="place">The place of the row or list, plus the index in it.</param>
    /// <param name="number">The number.</param>
    public void Set(int place, int number) => _begun[place] = number;

    /// <summary>Ends the row of the article.</summary>
    public void EndArticle(int place)
    {
        Array.Copy(_begun, place, _numbers, HeadRow.Article, _begunCount - place);
        _begunCount = place;
    }

    /// <summary>Ends what was begun last, as a row, and returns its position.</summary>
    public int EndRow(int place)
    {
        var length = _begunCount - place;
        EnsureLength(ref _numbers, _count + length);
        Array.Copy(_begun, place, _numbers, _count, length);
        _begunCount = place;
        _count += length;
        return _count - length;
    }

    /// <summary>Ends what was begun last, as a list, which is its count followed by its items, and returns its position. Equal lists are stored once.</summary>
    public int EndList(int place)
    {
        var list = new ReadOnlySpan<int>(_begun, place, _begunCount - place);
        var slot = Slot(list);
        if (_positions[slot] > 0)
        {
            _begunCount = place;
            return _positions[slot];
        }

        (_positions[slot], _lengths[slot]) = (_count, list.Length);
        _lists++;
        var position = EndRow(place);
        if (2 * _lists > _positions.Length)
        {
            Grow();
        }

        return position;
    }

    /// <summary>Encodes the table as characters. The first one is the number of characters per number.</summary>
    public string ToCharacters()
    {
        SetHead(HeadRow.Version, TableLayout.Version);
        SetHead(HeadRow.TableLength, _count);
        var isWide = false;
        for (var i = 0; i < _count && !isWide; i++)
        {
            isWide = _numbers[i] >= TableLayout.NarrowLimit;
        }

        var characters = TextBuffer.Take().Append(isWide ? TableLayout.Wide : TableLayout.Narrow);
        for (var i = 0; i < _count; i++)
        {
            var number = _numbers[i];
            characters.Append(TableLayout.ToCharacter(isWide ? number % TableLayout.NarrowLimit : number));
            if (isWide)
            {
                characters.Append(TableLayout.ToCharacter(number / TableLayout.NarrowLimit));
            }
        }

        return TextBuffer.Finish(characters);
    }

    /// <summary>The slot of an equal list, or a free one.</summary>
    private int Slot(ReadOnlySpan<int> list)
    {
        var hash = 0U;
        foreach (var number in list)
        {
            hash = Hashing.Combine(hash, unchecked((uint)number));
        }

        var slot = (int)(Hashing.Spread(hash) >> 32) & (_positions.Length - 1);
        while (_positions[slot] > 0 && !list.SequenceEqual(new ReadOnlySpan<int>(_numbers, _positions[slot], _lengths[slot])))
        {
            slot = (slot + 1) & (_positions.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        var (positions, lengths) = (_positions, _lengths);
        (_positions, _lengths) = (new int[2 * positions.Length], new int[2 * positions.Length]);
        for (var i = 0; i < positions.Length; i++)
        {
            if (positions[i] > 0)
            {
                var slot = Slot(new ReadOnlySpan<int>(_numbers, positions[i], lengths[i]));
                (_positions[slot], _lengths[slot]) = (positions[i], lengths[i]);
            }
        }
    }

    private static void EnsureLength(ref int[] numbers, int length)
    {
        if (numbers.Length < length)
        {
            Array.Resize(ref numbers, Math.Max(length, 2 * numbers.Length));
        }
    }
}
