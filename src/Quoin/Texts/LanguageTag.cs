using System.Globalization;

namespace Quoin.Texts;

/// <summary>Chooses a language as described by RFC 4647 section 3.4 (lookup).</summary>
internal static class LanguageTag
{
    /// <summary>The requested language: the format, or else the provider's if it is a culture, or else the current UI culture's.</summary>
    public static string Asked(string? format, IFormatProvider? provider) =>
        format is null or "" ? (provider as CultureInfo ?? CultureInfo.CurrentUICulture).Name : format;

    /// <summary>Returns the next more general tag: <c>zh-Hant-TW</c>, <c>zh-Hant</c>, <c>zh</c>, empty.</summary>
    public static ReadOnlySpan<char> Truncate(ReadOnlySpan<char> tag)
    {
        var end = tag.LastIndexOf('-');
        if (end < 0)
        {
            return default;
        }

        // A single letter or digit introduces an extension and has no meaning of its own.
        return tag.Slice(0, end >= 2 && tag[end - 2] == '-' ? end - 2 : end);
    }
}
