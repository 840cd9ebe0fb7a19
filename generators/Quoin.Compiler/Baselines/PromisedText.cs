using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>
/// What a baseline keeps of a text: the language, the number of words and a hash, and not the text itself. The hash is FNV-1a with 64
/// bits over the UTF-16 code units, each run of white space as one space. It recognizes a text that has changed; it does not protect
/// against a text that somebody composes to have the hash of another.
/// </summary>
/// <param name="Language">The BCP 47 tag; of several languages, all of them with plus signs between.</param>
/// <param name="Words">The number of words; in scripts without spaces, each letter is one.</param>
/// <param name="Hash">The hash.</param>
internal readonly record struct PromisedText(string Language, int Words, ulong Hash)
{
    private const char Separator = ':';

    /// <summary>What is kept of a text.</summary>
    public static PromisedText Of(string language, string text) => new(language, WordHashes.Compute(text).Count, HashOf(text));

    /// <summary>The hash of a text.</summary>
    public static ulong HashOf(string text)
    {
        var hash = Hashing.Empty;
        foreach (var character in Whitespace.Collapse(text))
        {
            hash = Hashing.Add(hash, character);
        }

        return hash;
    }

    /// <summary>A hash as 16 digits.</summary>
    public static string Write(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="ToString"/> wrote; null if a text is something else.</summary>
    public static PromisedText? Parse(string text)
    {
        var parts = text.Split(Separator);
        return parts.Length == 3
            && parts[0].Length > 0
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var words)
            && ulong.TryParse(parts[2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash)
            ? new PromisedText(parts[0], words, hash)
            : null;
    }

    /// <summary>Whether it is kept of the same text. The number of words does not count: which letters form words differs between the hosts of the compiler.</summary>
    public bool Equals(PromisedText other) => Language == other.Language && Hash == other.Hash;

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Language + Separator + Words.ToString(CultureInfo.InvariantCulture) + Separator + Write(Hash);
}
