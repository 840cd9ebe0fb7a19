namespace Quoin.Compiler.Text;

/// <summary>Counts what grows with a product of an article's parts, such as quotes times their places, and ends it at the limit.</summary>
/// <param name="limit">So many are gone through.</param>
internal sealed class CombinationCounter(int limit)
{
    private long _left = limit;
    private bool _isTold;

    /// <summary>The limit.</summary>
    public int Limit => limit;

    /// <summary>How many were counted.</summary>
    public long Counted => limit - _left;

    /// <summary>Whether there were more than the limit.</summary>
    public bool IsExceeded => _left < 0;

    /// <summary>Counts some more.</summary>
    /// <returns>Whether they may still be gone through.</returns>
    public bool Count(long more)
    {
        _left = IsExceeded ? _left : _left - more;
        return !IsExceeded;
    }

    /// <summary>Whether the excess is to be told now: once for all.</summary>
    public bool IsFirstExcess()
    {
        var isFirst = IsExceeded && !_isTold;
        _isTold |= isFirst;
        return isFirst;
    }
}
