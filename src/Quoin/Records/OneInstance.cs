namespace Quoin;

/// <summary>Caches lazily created objects that are compared by reference: all threads get the same instance.</summary>
internal static class OneInstance
{
    /// <summary>Stores the value if the slot is empty, and returns what the slot holds.</summary>
    public static T Keep<T>(ref T? slot, T value)
        where T : class => Interlocked.CompareExchange(ref slot, value, null) ?? value;
}
