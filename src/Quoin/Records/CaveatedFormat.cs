using System.Text;
using Quoin.Texts;

namespace Quoin;

/// <summary>
/// Formats a text of a claim with its caveats: what its standing is unless it is valid, the text, then each caveat on its own line.
/// Nothing else in the runtime does this.
/// </summary>
internal static class CaveatedFormat
{
    private const string Separator = "\n  - ";

    public static string Format(IPickText text, Claim claim, string? format, IFormatProvider? provider)
    {
        var index = text.Choose(LanguageTag.Asked(format, provider).AsSpan());
        var first = text.Slice(index).Text;
        var caveats = claim.Caveats;
        if (caveats.Count == 0 && claim.Status == Status.Active)
        {
            return first;
        }

        var language = text.Language(index);
        var all = new StringBuilder(StandingText.Prefix(claim, language)).Append(first);
        foreach (var caveat in caveats)
        {
            all.Append(Separator).Append(In(language, caveat.Statement).Text);
        }

        return all.ToString();
    }

    /// <summary>The text of a claim that is not valid, without its caveats.</summary>
    public static string WithStanding(IPickText text, Claim claim)
    {
        var index = text.Choose(LanguageTag.Asked(null, null).AsSpan());
        return StandingText.Prefix(claim, text.Language(index)) + text.Slice(index).Text;
    }

    private static TextSlice In(ReadOnlySpan<char> language, IPickText text) => text.Slice(text.Choose(language));

#if NET8_0_OR_GREATER
    private delegate ReadOnlySpan<T> Encoding<T>(TextSlice slice);

    public static bool TryFormat(
        IPickText text, Claim? claim, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(text, claim, destination, out written, format, provider, static slice => slice.Span, Separator);

    public static bool TryFormat(
        IPickText text, Claim? claim, Span<byte> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(text, claim, destination, out written, format, provider, static slice => slice.Utf8, "\n  - "u8);

    private static bool TryFormat<T>(
        IPickText text,
        Claim? claim,
        Span<T> destination,
        out int written,
        ReadOnlySpan<char> format,
        IFormatProvider? provider,
        Encoding<T> encode,
        ReadOnlySpan<T> separator)
    {
        var index = text.Choose(LanguageTag.Asked(format.ToString(), provider));
        var language = text.Language(index);
        var caveats = claim?.Caveats ?? MarkList<Caveat>.Empty;
        var prefix = claim is null || claim.Status == Status.Active ? default : encode(TextSlice.Of(StandingText.Prefix(claim, language)));
        var first = encode(text.Slice(index));
        var length = prefix.Length + first.Length;
        foreach (var caveat in caveats)
        {
            length += separator.Length + encode(In(language, caveat.Statement)).Length;
        }

        // All or nothing: a truncated text would be a claim without all of its caveats.
        written = 0;
        if (length > destination.Length)
        {
            return false;
        }

        Append(destination, prefix, ref written);
        Append(destination, first, ref written);
        foreach (var caveat in caveats)
        {
            Append(destination, separator, ref written);
            Append(destination, encode(In(language, caveat.Statement)), ref written);
        }

        return true;
    }

    private static void Append<T>(Span<T> destination, ReadOnlySpan<T> text, ref int written)
    {
        text.CopyTo(destination[written..]);
        written += text.Length;
    }
#endif
}
