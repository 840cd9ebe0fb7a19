namespace Quoin.Compiler.Text;

/// <summary>
/// MurmurHash64A, by Austin Appleby, over the UTF-16 code units of a text in little-endian order, with the seed 0; it is the same on every runtime
/// and processor. It takes four characters at a time, so it suits files that are hashed in every build. It distinguishes texts that differ
/// accidentally; it does not protect against texts chosen to collide.
/// </summary>
internal static class MurmurHash
{
    private const ulong Multiplier = 0xC6A4A7935BD1E995;
    private const int Shift = 47;
    private const int BlockLength = 4;
    private const int BitsOfCharacter = 16;

    /// <summary>The hash of a text.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = unchecked((ulong)text.Length * sizeof(char) * Multiplier);
        for (; text.Length >= BlockLength; text = text.Slice(BlockLength))
        {
            hash = Add(hash, Mix(text[0] | ((ulong)text[1] << 16) | ((ulong)text[2] << 32) | ((ulong)text[3] << 48)));
        }

        if (text.Length > 0)
        {
            var rest = 0UL;
            for (var i = 0; i < text.Length; i++)
            {
                rest |= (ulong)text[i] << (BitsOfCharacter * i);
            }

            hash = Add(hash, rest);
        }

        hash = unchecked((hash ^ (hash >> Shift)) * Multiplier);
        return hash ^ (hash >> Shift);
    }

    private static ulong Mix(ulong block)
    {
        block = unchecked(block * Multiplier);
        return unchecked((block ^ (block >> Shift)) * Multiplier);
    }

    private static ulong Add(ulong hash, ulong block) => unchecked((hash ^ block) * Multiplier);
}
