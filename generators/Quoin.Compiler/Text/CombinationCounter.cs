namespace Quoin.Compiler.Text;

/// <summary>Counts work that grows with a product of an article's parts, such as quotes times their hits, and stops it at the limit.</summary>
/// <param name="limit">The maximum count.</param>
internal sealed class CombinationCounter(int limit)
{
    private long _left = limit;
    private bool _isTold;

    public int Limit => limit;

    public long Counted => limit - _left;

    public bool IsExceeded => _left < 0;

    /// <summary>Adds to the count.</summary>
    /// <returns>Whether the count is still within the limit.</returns>
    public bool Count(long more)
    {
        _left = IsExceeded ? _left : _left - more;
        return !IsExceeded;
    }

    /// <summary>Whether the limit was exceeded and this is the first call that asks, so that it is reported once.</summary>
    public bool IsFirstExcess()
    {
        var isFirst = IsExceeded && !_isTold;
        _isTold |= isFirst;
        return isFirst;
    }
}
