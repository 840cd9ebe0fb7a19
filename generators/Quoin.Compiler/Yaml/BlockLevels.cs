namespace Quoin.Compiler.Yaml;

/// <summary>The mappings and lists that are open at a line, by their indentation.</summary>
internal sealed class BlockLevels
{
    private readonly List<Level> _levels = [];

    // The least indentation of what the last line that was placed closed; -1 if it closed nothing that is indented deeper.
    private int _closed = -1;

    public bool IsEmpty => _levels.Count == 0;

    /// <summary>The indentation of the last entry; -1 if there is none.</summary>
    public int Deepest => IsEmpty ? -1 : Last.Column;

    /// <summary>Whether the last entry has a value.</summary>
    public bool FollowsText => !IsEmpty && Last.HasValue;

    private Level Last
    {
        get => _levels[_levels.Count - 1];
        set => _levels[_levels.Count - 1] = value;
    }

    public void Clear() => _levels.Clear();

    /// <summary>Places a key or an item; false if no open mapping or list can have it.</summary>
    public bool Place(int column, bool isItem)
    {
        _closed = -1;
        while (!IsEmpty && (Last.Column > column || (Last.Column == column && Last.IsList && !isItem)))
        {
            _closed = Last.Column > column ? Last.Column : _closed;
            _levels.RemoveAt(_levels.Count - 1);
        }

        if (!IsEmpty && Last.Column == column && Last.IsList == isItem)
        {
            Last = new Level(column, isItem, HasValue: false);
            return true;
        }

        // Below a key that has no value yet. Items may be as far indented as their key.
        var isBelow = IsEmpty || (!Last.HasValue && (Last.Column < column || isItem));
        if (isBelow)
        {
            SetValue();
            _levels.Add(new Level(column, isItem, HasValue: false));
        }

        return isBelow;
    }

    /// <summary>The last entry has a value.</summary>
    public void SetValue()
    {
        if (!IsEmpty)
        {
            Last = Last with { HasValue = true };
        }
    }

    /// <summary>Whether a text at an indentation is the value of an entry that has none yet.</summary>
    public bool IsValueNeeded(int column) => !IsEmpty && !Last.HasValue && Last.Column < column;

    /// <summary>The indentation of the entry to which a text belongs.</summary>
    public int Parent(int column)
    {
        // Deeper entries are after others.
        var level = _levels.Count - 1;
        while (level >= 0 && _levels[level].Column >= column)
        {
            level--;
        }

        return level < 0 ? -1 : _levels[level].Column;
    }

    /// <summary>The indentations nearest to one that could not be placed.</summary>
    public IEnumerable<int> Columns(int column) => new[] { Parent(column), _closed }.Where(static one => one >= 0);

    private readonly record struct Level(int Column, bool IsList, bool HasValue);
}
