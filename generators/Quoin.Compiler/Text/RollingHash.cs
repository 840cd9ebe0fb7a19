namespace Quoin.Compiler.Text;

/// <summary>A hash of a sliding window over values; moving it by one value takes constant time (Rabin and Karp).</summary>
internal readonly struct RollingHash
{
    private const ulong Factor = 1099511628211;

    // The factor of the value that leaves the window.
    private readonly ulong _leaving;

    /// <param name="length">The number of values in the window.</param>
    public RollingHash(int length)
    {
        _leaving = 1;
        for (var i = 0; i < length; i++)
        {
            _leaving = unchecked(_leaving * Factor);
        }
    }

    /// <summary>The hash after adding a value to a window that is not full yet.</summary>
    public static ulong Add(ulong hash, ulong value) => unchecked((hash * Factor) + value);

    /// <summary>The hash after one value leaves the window and another enters.</summary>
    public ulong Move(ulong hash, ulong leaving, ulong entering) => unchecked(Add(hash, entering) - (leaving * _leaving));
}
