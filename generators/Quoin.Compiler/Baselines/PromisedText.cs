using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>
/// What a baseline keeps of a text: the language, the number of words and a hash, and not the text itself. The hash is that of <see cref="MurmurHash"/>,
/// each run of white space as one space. It recognizes a text that has changed; it does not protect
/// against a text that somebody composes to have the hash of another.
/// </summary>
/// <param name="Language">The BCP 47 tag; of several languages, all of them with plus signs between.</param>
/// <param name="Words">The number of words; in scripts without spaces, each letter is one.</param>
/// <param name="Hash">The hash.</param>
internal readonly record struct PromisedText(string Language, int Words, ulong Hash)
{
    /// <summary>The length of the longest text that is copied without an array.</summary>
    private const int MostOnStack = 1_024;

    /// <summary>What separates the parts.</summary>
    public const char Separator = ':';

    /// <summary>What is kept of a text.</summary>
    public static PromisedText Of(string language, string text) => TextMeasure.Of(text.AsSpan()) is var (words, hash) ? new(language, words, hash) : default;

    /// <summary>The hash of a text.</summary>
    public static ulong HashOf(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return MurmurHash.Of(IsCollapsed(text) ? text : Collapse(text, text.Length <= MostOnStack ? stackalloc char[text.Length] : new char[text.Length]));
    }

    /// <summary>Reads a hash; null if a text is none that <see cref="Write"/> wrote.</summary>
    public static ulong? ParseHash(string text) =>
        ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash) && IsWritten(hash, text.AsSpan()) ? hash : null;

    /// <summary>Whether 16 digits are those of a hash.</summary>
    public static bool IsWritten(ulong hash, ReadOnlySpan<char> digits)
    {
        if (digits.Length != 16)
        {
            return false;
        }

        for (var i = 0; i < digits.Length; i++)
        {
            var digit = (int)(hash >> (60 - (4 * i))) & 15;
            if (digits[i] != (char)(digit < 10 ? '0' + digit : 'a' + digit - 10))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A hash as 16 digits.</summary>
    public static string Write(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Whether all white space is single spaces.</summary>
    private static bool IsCollapsed(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Whitespace.Is(text[i]) && (text[i] != ' ' || text[i - 1] == ' '))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text with one space for each run of white space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="collapsed">Receives it; as long as the text.</param>
    private static ReadOnlySpan<char> Collapse(ReadOnlySpan<char> text, Span<char> collapsed)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (!Whitespace.Is(character))
            {
                collapsed[length++] = character;
            }
            else if (length == 0 || collapsed[length - 1] != ' ')
            {
                collapsed[length++] = ' ';
            }
        }

        return collapsed.Slice(0, length);
    }

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
