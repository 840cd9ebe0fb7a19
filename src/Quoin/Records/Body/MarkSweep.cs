namespace Quoin;

/// <summary>Goes through a part of the text from piece to piece and says where it is cut, and which marks cover a piece.</summary>
internal sealed class MarkSweep
{
    private readonly MarkedPlaces _all;
    private readonly List<MarkedPlace> _places;
    private readonly int[] _cuts;
    private readonly List<MarkedPlace> _covering = [];
    private IReadOnlyList<Mark> _marks = Array.AsReadOnly<Mark>([]);
    private int _nextPlace;
    private int _nextCut;

    public MarkSweep(ArticleBody body, TextSpan span)
    {
        _all = body.Places;
        _places = _all.In(span);
        _cuts = [.. _places.Select(static place => place.Start).Concat(_places.Select(static place => place.End)).Distinct()];
        Array.Sort(_cuts);
    }

    /// <summary>The next beginning or end of a quote after a position, if it is before another one; otherwise, that one.</summary>
    public int NextCut(int start, int end)
    {
        while (_nextCut < _cuts.Length && _cuts[_nextCut] <= start)
        {
            _nextCut++;
        }

        return _nextCut < _cuts.Length ? Math.Min(_cuts[_nextCut], end) : end;
    }

    /// <summary>The marks that cover a piece. A piece without text is covered by what begins before it and ends after it.</summary>
    public IReadOnlyList<Mark> Covering(int start, int end)
    {
        var changed = _covering.RemoveAll(place => place.End <= start) > 0;
        while (_nextPlace < _places.Count && (_places[_nextPlace].Start < start || (_places[_nextPlace].Start == start && end > start)))
        {
            _covering.Add(_places[_nextPlace++]);
            changed = true;
        }

        if (changed)
        {
            _marks = Array.AsReadOnly(_all.Marks(_covering));
        }

        return _marks;
    }
}
