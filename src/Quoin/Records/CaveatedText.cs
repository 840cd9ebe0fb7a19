using System.Text;
using Quoin.Texts;

namespace Quoin;

/// <summary>Formats a text with its caveats: the text, then each caveat on its own line. Nothing else in the runtime does this.</summary>
internal static class CaveatedText
{
    private const string Separator = "\n  - ";

    public static string Format(IPickText text, MarkList<Caveat> caveats, string? format, IFormatProvider? provider)
    {
        var tag = LanguageTag.Asked(format, provider);
        var first = text.Pick(tag).Text;
        if (caveats.Count == 0)
        {
            return first;
        }

        var all = new StringBuilder(first);
        foreach (var caveat in caveats)
        {
            all.Append(Separator).Append(((IPickText)caveat.Statement).Pick(tag).Text);
        }

        return all.ToString();
    }

#if NET8_0_OR_GREATER
    private delegate ReadOnlySpan<T> Encoding<T>(TextSlice slice);

    public static bool TryFormat(
        IPickText text, MarkList<Caveat> caveats, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(text, caveats, destination, out written, format, provider, static slice => slice.Span, Separator);

    public static bool TryFormat(
        IPickText text, MarkList<Caveat> caveats, Span<byte> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(text, caveats, destination, out written, format, provider, static slice => slice.Utf8, "\n  - "u8);

    private static bool TryFormat<T>(
        IPickText text,
        MarkList<Caveat> caveats,
        Span<T> destination,
        out int written,
        ReadOnlySpan<char> format,
        IFormatProvider? provider,
        Encoding<T> encode,
        ReadOnlySpan<T> separator)
    {
        // Read only once: if a culture returned different names, the length could be computed for other texts than are written.
        var tag = LanguageTag.Asked(format.ToString(), provider);
        var first = encode(text.Pick(tag));
        var length = first.Length;
        foreach (var caveat in caveats)
        {
            length += separator.Length + encode(((IPickText)caveat.Statement).Pick(tag)).Length;
        }

        // All or nothing: a truncated text would be a claim without all of its caveats.
        written = 0;
        if (length > destination.Length)
        {
            return false;
        }

        Append(destination, first, ref written);
        foreach (var caveat in caveats)
        {
            Append(destination, separator, ref written);
            Append(destination, encode(((IPickText)caveat.Statement).Pick(tag)), ref written);
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
