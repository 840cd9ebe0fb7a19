namespace Quoin;

/// <summary>Keeps the first of the instances that threads create for one place: what is compared by reference must be one object.</summary>
internal static class OneInstance
{
    /// <summary>The instance that the slot keeps: the given one, or the one of a thread that was faster.</summary>
    public static T Keep<T>(ref T? slot, T value)
        where T : class => Interlocked.CompareExchange(ref slot, value, null) ?? value;
}
