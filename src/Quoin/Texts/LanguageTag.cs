using System.Globalization;

namespace Quoin.Texts;

/// <summary>Choice of a language by BCP 47, as RFC 4647 section 3.4 ("lookup") describes it.</summary>
internal static class LanguageTag
{
    /// <summary>The language that is asked for: the format, else the provider's where that is a culture, else the current UI culture's.</summary>
    public static string Asked(string? format, IFormatProvider? provider) =>
        format is null or "" ? (provider as CultureInfo ?? CultureInfo.CurrentUICulture).Name : format;

    /// <summary>The next, more general tag to try: <c>zh-Hant-TW</c>, <c>zh-Hant</c>, <c>zh</c>, nothing.</summary>
    public static ReadOnlySpan<char> Truncate(ReadOnlySpan<char> tag)
    {
        var end = tag.LastIndexOf('-');
        if (end < 0)
        {
            return default;
        }

        // A single letter or digit introduces an extension and means nothing by itself.
        return tag.Slice(0, end >= 2 && tag[end - 2] == '-' ? end - 2 : end);
    }
}
