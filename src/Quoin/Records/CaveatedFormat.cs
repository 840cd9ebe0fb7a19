using Quoin.Texts;

namespace Quoin;

/// <summary>
/// Formats a text of a claim with its caveats, in one language: that of the text, which is the requested one if the text and all
/// caveats have it.
/// </summary>
internal static class CaveatedFormat
{
    /// <summary>Formats a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="claim">The claim whose text it is; null for other texts.</param>
    /// <param name="format">The format string.</param>
    public static string Format(IPickText text, Claim? claim, string? format) => Format(text, claim, TextFormat.Parse(format.AsSpan()));

    /// <summary>Formats a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="claim">The claim whose text it is.</param>
    /// <param name="form">The form.</param>
    /// <param name="languageTag">The requested language; null for that of the current UI culture.</param>
    public static string Format(IPickText text, Claim claim, TextForm form, string? languageTag) =>
        Format(text, claim, new TextFormat(form, TextFormat.Asked(languageTag).AsSpan()));

    /// <summary>The text and its caveats as a value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="claim">The claim whose text it is.</param>
    /// <param name="languageTag">The requested language; null for that of the current UI culture.</param>
    public static CaveatedText Carry(IPickText text, Claim claim, string? languageTag)
    {
        var index = text.Choose(TextFormat.Asked(languageTag).AsSpan());
        var language = text.Language(index);
        return new CaveatedText(language.ToString(), claim.Status, StandingText.Of(claim, language), text.Slice(index).Text, In(language, claim.Caveats));
    }

    /// <summary>The text of a claim in the language of the current UI culture, without its caveats, after its standing.</summary>
    public static string WithStanding(IPickText text, Claim claim)
    {
        var index = text.Choose(TextFormat.Asked(null).AsSpan());
        return CaveatedForm.Join(TextForm.Lines, StandingText.Of(claim, text.Language(index)), text.Slice(index).Text, []);
    }

    private static string Format(IPickText text, Claim? claim, TextFormat format)
    {
        var index = text.Choose(format.LanguageTag);
        if (claim is null || (claim.Caveats.Count == 0 && claim.IsValid))
        {
            var bare = text.Slice(index).Text;
            return format.Form == TextForm.Lines ? bare : SingleLine.Of(bare);
        }

        var language = text.Language(index);
        return CaveatedForm.Join(format.Form, claim.IsValid ? "" : StandingText.Of(claim, language), text.Slice(index).Text, In(language, claim.Caveats));
    }

    private static string[] In(ReadOnlySpan<char> language, MarkList<Caveat> caveats)
    {
        var texts = new string[caveats.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = In(language, caveats[i].Statement).Text;
        }

        return texts;
    }

    private static TextSlice In(ReadOnlySpan<char> language, IPickText text) => text.Slice(text.Choose(language));

#if NET8_0_OR_GREATER
    private delegate ReadOnlySpan<T> Encoding<T>(TextSlice slice);

    public static bool TryFormat(IPickText text, Claim? claim, Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        TryFormat(text, claim, destination, out written, TextFormat.Parse(format), static slice => slice.Span, CaveatedForm.Bullet);

    public static bool TryFormat(IPickText text, Claim? claim, Span<byte> destination, out int written, ReadOnlySpan<char> format) =>
        TryFormat(text, claim, destination, out written, TextFormat.Parse(format), static slice => slice.Utf8, "\n  - "u8);

    private static bool TryFormat<T>(
        IPickText text, Claim? claim, Span<T> destination, out int written, TextFormat format, Encoding<T> encode, ReadOnlySpan<T> bullet)
    {
        // The common form is written part by part, as the parts are cached in either encoding.
        var isCommon = format.Form == TextForm.Lines && (claim is null || claim.IsValid);
        var index = isCommon ? text.Choose(format.LanguageTag) : 0;
        var language = isCommon ? text.Language(index) : default;
        var caveats = isCommon && claim is not null ? claim.Caveats : MarkList<Caveat>.Empty;
        var first = encode(isCommon ? text.Slice(index) : TextSlice.Of(Format(text, claim, format)));
        var length = first.Length;
        foreach (var caveat in caveats)
        {
            length += bullet.Length + encode(In(language, caveat.Statement)).Length;
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
            Append(destination, bullet, ref written);
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
