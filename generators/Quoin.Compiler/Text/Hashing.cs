namespace Quoin.Compiler.Text;

/// <summary>
/// Hashes (FNV-1a) that are the same on every runtime. They distinguish texts that differ accidentally; they do not protect
/// against texts chosen to collide.
/// </summary>
internal static class Hashing
{
    /// <summary>The 64-bit hash of an empty text, the start for <see cref="Add(ulong, char)"/>.</summary>
    public const ulong Empty = 14695981039346656037;

    /// <summary>The 32-bit hash of an empty text, the start for <see cref="Add(uint, char)"/>.</summary>
    public const uint Empty32 = 2166136261;

    private const ulong Prime = 1099511628211;
    private const uint Prime32 = 16777619;

    /// <summary>2⁶⁴ divided by the golden ratio (Fibonacci hashing).</summary>
    private const ulong Spreading = 0x9E3779B97F4A7C15;

    public static ulong Hash(string text)
    {
        var hash = Empty;
        foreach (var character in text)
        {
            hash = Add(hash, character);
        }

        return hash;
    }

    /// <summary>Extends a 64-bit hash by one character.</summary>
    public static ulong Add(ulong hash, char character) => unchecked((hash ^ character) * Prime);

    /// <summary>Extends a 32-bit hash by one character.</summary>
    public static uint Add(uint hash, char character) => unchecked((hash ^ character) * Prime32);

    /// <summary>The 32-bit hash of the characters from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public static uint Hash32(string text, int start, int end)
    {
        var hash = Empty32;
        for (var i = start; i < end; i++)
        {
            hash = Add(hash, text[i]);
        }

        return hash;
    }

    /// <summary>Combines two hashes; the order matters.</summary>
    public static uint Combine(uint first, uint second) => unchecked((first * Prime32) ^ second);

    /// <summary>Spreads the information of a value over all bits, most of it to the highest.</summary>
    public static ulong Spread(ulong value) => unchecked(value * Spreading);
}
