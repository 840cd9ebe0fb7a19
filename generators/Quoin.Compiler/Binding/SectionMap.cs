namespace Quoin.Compiler.Binding;

/// <summary>Where the sections of a source begin. Each extends to the beginning of the next.</summary>
internal sealed class SectionMap
{
    private readonly SortedDictionary<int, int> _sections = [];
    private int[] _starts = [];
    private int[] _indices = [];

    /// <summary>Adds a section that begins at an offset.</summary>
    /// <returns>The section that already begins there; null if there is none.</returns>
    public int? Begin(int section, int start)
    {
        if (_sections.TryGetValue(start, out var twin))
        {
            return twin;
        }

        _sections.Add(start, section);
        return null;
    }

    /// <summary>Completes the map; it can be queried only after this.</summary>
    public void Close()
    {
        _starts = [.. _sections.Keys];
        _indices = [.. _sections.Values];
    }

    /// <summary>The index of the section that contains an offset, or -1.</summary>
    public int At(int offset)
    {
        var last = LastStart(offset);
        return last < 0 ? -1 : _indices[last];
    }

    /// <summary>The end of the section that contains an offset; the end of the source for the last one.</summary>
    public int EndAt(int offset, int sourceLength)
    {
        var next = LastStart(offset) + 1;
        return next < _starts.Length ? _starts[next] : sourceLength;
    }

    private int LastStart(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        return index >= 0 ? index : ~index - 1;
    }
}
