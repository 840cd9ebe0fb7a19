namespace Quoin.Compiler.Text;

/// <summary>
/// Hashes that are the same on every runtime, by FNV-1a. They tell texts apart that differ by accident and are no protection
/// against texts that were chosen to have the same hash.
/// </summary>
internal static class Hashing
{
    /// <summary>The 64-bit hash of no characters, which <see cref="Add"/> goes on from.</summary>
    public const ulong Empty = 14695981039346656037;

    private const ulong Prime = 1099511628211;
    private const uint Empty32 = 2166136261;
    private const uint Prime32 = 16777619;

    /// <summary>2⁶⁴ divided by the golden ratio (Fibonacci hashing).</summary>
    private const ulong Spreading = 0x9E3779B97F4A7C15;

    /// <summary>The 64-bit hash of a text.</summary>
    public static ulong Hash(string text)
    {
        var hash = Empty;
        foreach (var character in text)
        {
            hash = Add(hash, character);
        }

        return hash;
    }

    /// <summary>The 64-bit hash of what was hashed and one more character.</summary>
    public static ulong Add(ulong hash, char character) => unchecked((hash ^ character) * Prime);

    /// <summary>The 32-bit hash of the characters from one index to another.</summary>
    public static uint Hash32(string text, int start, int end)
    {
        var hash = Empty32;
        for (var i = start; i < end; i++)
        {
            hash = unchecked((hash ^ text[i]) * Prime32);
        }

        return hash;
    }

    /// <summary>The hash of two hashes in their order.</summary>
    public static uint Combine(uint first, uint second) => unchecked((first * Prime32) ^ second);

    /// <summary>Distributes the information of a value over all bits, most of it to the highest.</summary>
    public static ulong Spread(ulong value) => unchecked(value * Spreading);
}
