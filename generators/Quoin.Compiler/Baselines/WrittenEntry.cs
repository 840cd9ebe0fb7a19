using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>
/// Reads an entry of the file of acceptances from a line that is exactly as 'quoin accept' writes it. What is written in any other way is valid YAML too, and
/// is left to the reader of YAML, which needs as much time for a first release as a tenth of the articles do.
/// </summary>
/// <param name="line">The line, without its end.</param>
internal ref struct WrittenEntry(ReadOnlySpan<char> line)
{
    private const int DayLength = 10;
    private const int HashLength = 16;

    private readonly ReadOnlySpan<char> _line = line;
    private int _position;

    /// <summary>Receives an item of a list.</summary>
    /// <param name="list">The key of the list.</param>
    /// <param name="item">The item.</param>
    /// <param name="day">The day of the entry.</param>
    /// <returns>Whether to go on.</returns>
    public delegate bool Item(string list, ReadOnlySpan<char> item, ReadOnlySpan<char> day);

    /// <summary>Reads the entry.</summary>
    /// <param name="receive">Receives the items of its lists.</param>
    /// <param name="key">Its key.</param>
    /// <returns>Whether it is written so and intact.</returns>
    public bool Read(Item receive, out ReadOnlySpan<char> key)
    {
        key = default;
        if (_line.Length < DayLength + 1 + HashLength || !IsDay(_line.Slice(0, DayLength)) || _line[DayLength] != '-')
        {
            return false;
        }

        key = _line.Slice(0, DayLength + 1 + HashLength);
        _position = key.Length;
        if (!Skip(AcceptanceEntry.KeyEnd) || !Skip("{ by: ") || !ReadText(out var by) || !Skip(", on: ") || !SkipDay(out var day) || !Skip(", because: ") || !ReadText(out var because)
            || by.IsEmpty || because.IsEmpty || !day.SequenceEqual(_line.Slice(0, DayLength)))
        {
            return false;
        }

        return ReadList(AcceptedFile.Marks, receive, day)
            && ReadList(AcceptedFile.Gone, receive, day)
            && ReadList(AcceptedFile.Changes, receive, day)
            && ReadList(AcceptedFile.Replaces, receive, day)
            && Skip(" }") && _position == _line.Length
            && PromisedText.IsWritten(MurmurHash.Of(_line.Slice(key.Length + AcceptanceEntry.KeyEnd.Length)), key.Slice(DayLength + 1));
    }

    /// <summary>Reads a list, if there is one.</summary>
    private bool ReadList(string list, Item receive, ReadOnlySpan<char> day)
    {
        var start = _position;
        if (!Skip(", ") || !Skip(list) || !Skip(": ["))
        {
            _position = start;
            return true;
        }

        do
        {
            if (!ReadText(out var item) || !receive(list, item, day))
            {
                return false;
            }
        }
        while (Skip(", "));
        return Skip("]");
    }

    /// <summary>Reads a text in quotation marks in which nothing is escaped, and which has only characters that are the same in YAML.</summary>
    private bool ReadText(out ReadOnlySpan<char> text)
    {
        text = default;
        if (!Skip("\""))
        {
            return false;
        }

        var length = _line.Slice(_position).IndexOf('"');
        if (length < 0)
        {
            return false;
        }

        text = _line.Slice(_position, length);
        foreach (var character in text)
        {
            if (character is < ' ' or '\\' || (character >= '\u007F' && !IsUsual(character)))
            {
                return false;
            }
        }

        _position += length + 1;
        return true;
    }

    private static bool IsUsual(char character) => character is '’' or '“' or '”' or '„' or '«' or '»' or '–' or '—' or '…' || char.IsLetter(character);

    private bool Skip(string text)
    {
        if (!_line.Slice(_position).StartsWith(text.AsSpan(), StringComparison.Ordinal))
        {
            return false;
        }

        _position += text.Length;
        return true;
    }

    private bool SkipDay(out ReadOnlySpan<char> day)
    {
        day = _line.Length - _position >= DayLength ? _line.Slice(_position, DayLength) : default;
        _position += day.Length;
        return IsDay(day);
    }

    private static bool IsDay(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : text[i] is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return text.Length == DayLength;
    }
}
