namespace Quoin.Tool.Usages;

/// <summary>Counts work, which has an end whatever an assembly has in it.</summary>
/// <param name="most">The most that is done.</param>
/// <param name="whole">The limit of all work of that kind; null if this is it.</param>
internal sealed class WorkLimit(long most, WorkLimit? whole = null)
{
    private long _left = most;

    /// <summary>Counts some work. Returns whether it may be done.</summary>
    public bool Take(long work)
    {
        _left -= work;
        return whole?.Take(work) != false && _left >= 0;
    }
}
