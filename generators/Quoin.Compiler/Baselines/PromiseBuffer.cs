using System.Globalization;

namespace Quoin.Compiler.Baselines;

/// <summary>
/// Where lines are written to be compared: each build writes one for each mark, and nearly all are as they were accepted, so no string is created
/// for them.
/// </summary>
internal sealed class PromiseBuffer
{
    private const string Digits = "0123456789abcdef";

    /// <summary>The most items that are sorted one by one.</summary>
    private const int MostInserted = 32;

    /// <summary>The most characters that are kept for the next article.</summary>
    private const int MostKept = 65_536;

    [ThreadStatic]
    private static PromiseBuffer? s_returned;

    private readonly List<int> _items = [];
    private char[] _characters = new char[768];
    private char[] _sorted = [];

    /// <summary>The number of characters.</summary>
    public int Length { get; private set; }

    private PromiseBuffer()
    {
    }

    /// <summary>Takes the buffer that was last returned on this thread, or a new one.</summary>
    public static PromiseBuffer Rent()
    {
        var buffer = s_returned ?? new PromiseBuffer();
        s_returned = null;
        return buffer;
    }

    /// <summary>Leaves it for the next article.</summary>
    public void Return()
    {
        Length = 0;
        s_returned = _characters.Length + _sorted.Length <= MostKept ? this : s_returned;
    }

    /// <summary>What was written since a length was reached.</summary>
    public ReadOnlySpan<char> Since(int start) => new(_characters, start, Length - start);

    /// <summary>Adds a character.</summary>
    public void Append(char character)
    {
        Reserve(1);
        _characters[Length++] = character;
    }

    /// <summary>Adds a text.</summary>
    public void Append(string text)
    {
        Reserve(text.Length);
        text.CopyTo(0, _characters, Length, text.Length);
        Length += text.Length;
    }

    /// <summary>Adds a part of a text.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Adds a number.</summary>
    public void Append(int number)
    {
        if (number is >= 0 and < 10)
        {
            Append(Digits[number]);
        }
        else if (number is >= 10 and < 100)
        {
            Append(Digits[number / 10]);
            Append(Digits[number % 10]);
        }
        else
        {
            Append(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Adds a hash as 16 digits.</summary>
    public void Append(ulong hash)
    {
        Reserve(16);
        for (var shift = 60; shift >= 0; shift -= 4)
        {
            _characters[Length++] = Digits[(int)(hash >> shift) & 15];
        }
    }

    /// <summary>Adds a text without what ends a value or is not ASCII, so that no editor or merge changes it.</summary>
    public void AppendEscaped(string text)
    {
        foreach (var character in text)
        {
            if (character is > ' ' and < '\u007F' and not ('%' or ','))
            {
                Append(character);
            }
            else
            {
                Append('%');
                Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>Replaces what was written since a length was reached by its hash.</summary>
    public void ReplaceByHash(int start)
    {
        var hash = PromisedText.HashOf(Since(start));
        Length = start;
        Append(hash);
    }

    /// <summary>Removes what was written since a length was reached.</summary>
    public void Truncate(int start) => Length = start;

    /// <summary>Begins an item of a list. Lists are not in one another.</summary>
    public void BeginItem(char separator)
    {
        if (_items.Count > 0)
        {
            Append(separator);
        }

        _items.Add(Length);
    }

    /// <summary>Ends a list: its items are sorted, because their order says nothing and two authors add at different ends. Each is there once.</summary>
    public void EndList(char separator)
    {
        if (_items.Count > 1 && !IsSorted())
        {
            Sort(separator);
        }

        _items.Clear();
    }

    private void Sort(char separator)
    {
        if (_items.Count > MostInserted)
        {
            string[] items = [.. Enumerable.Range(0, _items.Count).Select(i => Item(i).ToString()).Distinct(StringComparer.Ordinal).OrderBy(static item => item, StringComparer.Ordinal)];
            Length = _items[0];
            Append(string.Join(separator.ToString(), items));
            return;
        }

        Span<int> order = stackalloc int[_items.Count];
        for (var i = 0; i < order.Length; i++)
        {
            var at = i;
            for (; at > 0 && Item(order[at - 1]).SequenceCompareTo(Item(i)) > 0; at--)
            {
                order[at] = order[at - 1];
            }

            order[at] = i;
        }

        var (start, sorted) = (_items[0], 0);
        _sorted = _sorted.Length < Length - start ? new char[_characters.Length] : _sorted;
        for (var i = 0; i < order.Length; i++)
        {
            var item = Item(order[i]);
            if (i > 0 && item.SequenceEqual(Item(order[i - 1])))
            {
                continue;
            }

            if (i > 0)
            {
                _sorted[sorted++] = separator;
            }

            item.CopyTo(_sorted.AsSpan(sorted));
            sorted += item.Length;
        }

        Length = start + sorted;
        Array.Copy(_sorted, 0, _characters, start, sorted);
    }

    private bool IsSorted()
    {
        for (var i = 1; i < _items.Count; i++)
        {
            if (Item(i - 1).SequenceCompareTo(Item(i)) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<char> Item(int index) => new(_characters, _items[index], (index + 1 < _items.Count ? _items[index + 1] - 1 : Length) - _items[index]);

    private void Reserve(int count)
    {
        if (Length + count > _characters.Length)
        {
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, Length + count));
        }
    }
}
