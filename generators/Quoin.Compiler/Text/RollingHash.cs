namespace Quoin.Compiler.Text;

/// <summary>The hash of a window over a sequence of values, which moves on by one value in constant time (Rabin and Karp).</summary>
internal readonly struct RollingHash
{
    private const ulong Factor = 1099511628211;

    // The factor of the value that leaves the window.
    private readonly ulong _leaving;

    /// <param name="length">How many values the window has.</param>
    public RollingHash(int length)
    {
        _leaving = 1;
        for (var i = 0; i < length; i++)
        {
            _leaving = unchecked(_leaving * Factor);
        }
    }

    /// <summary>The hash after one more value, while the window is not full.</summary>
    public static ulong Add(ulong hash, ulong value) => unchecked((hash * Factor) + value);

    /// <summary>The hash after one value left the window and one entered.</summary>
    public ulong Move(ulong hash, ulong leaving, ulong entering) => unchecked(Add(hash, entering) - (leaving * _leaving));
}
