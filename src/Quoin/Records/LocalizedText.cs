using System.Globalization;
using Quoin.Tables;
using Quoin.Texts;

namespace Quoin;

/// <summary>
/// A text in one language or several. The language is picked as RFC 4647 "lookup" does: the tag asked for, then
/// ever more general tags (<c>uk-UA</c>, <c>uk</c>), then the default, which is the first of <see cref="Languages"/>.
/// </summary>
/// <remarks>
/// Formatting takes a BCP 47 tag as its format (<c>$"{text:uk}"</c>), otherwise the <see cref="CultureInfo"/> that is
/// given as the provider, otherwise <see cref="CultureInfo.CurrentUICulture"/>.
/// </remarks>
public sealed partial class LocalizedText : IPickText, IEquatable<LocalizedText>,
#if NET8_0_OR_GREATER
    ISpanFormattable, IUtf8SpanFormattable
#else
    IFormattable
#endif
{
    private readonly ArticleData _content;
    private readonly int _list;
    private readonly TextSlice?[] _slices;

    // The text where there is one language alone, once it was read: then it is as near as a field.
    private string? _only;

    internal LocalizedText(ArticleData content, int listPosition)
    {
        _content = content;
        _list = listPosition;
        _slices = new TextSlice?[content.Table.Count(listPosition)];
    }

    /// <summary>The BCP 47 tags of the languages that the text is there in; at least one, the default first.</summary>
    public IReadOnlyList<string> Languages => field ??= ReadLanguages();

    /// <summary>The text in the language of <paramref name="culture"/>, or the nearest as described on the type.</summary>
    /// <param name="culture">The culture whose name is the tag to look up; null for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string GetText(CultureInfo culture) => Pick(null, culture).Text;

    /// <summary>The text in a language, or the nearest as described on the type.</summary>
    /// <param name="languageTag">
    /// A BCP 47 tag such as <c>uk</c> or <c>en-GB</c>; case does not matter. Null or empty for <see cref="CultureInfo.CurrentUICulture"/>.
    /// </param>
    public string GetText(string languageTag) => Pick(languageTag, null).Text;

    /// <summary>The same as <see cref="GetText(string)"/>, in UTF-8; encoded once and kept.</summary>
    /// <param name="languageTag">
    /// A BCP 47 tag such as <c>uk</c> or <c>en-GB</c>; case does not matter. Null or empty for <see cref="CultureInfo.CurrentUICulture"/>.
    /// </param>
    public ReadOnlySpan<byte> GetUtf8Text(string languageTag) => Pick(languageTag, null).Utf8;

    /// <summary>The text in UTF-8, in the language of <see cref="CultureInfo.CurrentUICulture"/>; encoded once and kept.</summary>
    public ReadOnlySpan<byte> GetUtf8Text() => Pick(null, null).Utf8;

    /// <summary>The text in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public override string ToString() => _only ?? Read();

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Pick(format, formatProvider).Text;

#if NET8_0_OR_GREATER
    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CaveatedText.TryFormat(this, MarkList<Caveat>.Empty, destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CaveatedText.TryFormat(this, MarkList<Caveat>.Empty, utf8Destination, out bytesWritten, format, provider);
#endif

    /// <summary>Whether two texts say the same: the same words in the same languages, in the same order.</summary>
    /// <param name="other">The text to compare with, or null.</param>
    public bool Equals(LocalizedText? other)
    {
        if (other is null || other._slices.Length != _slices.Length)
        {
            return false;
        }

        for (var i = 0; i < _slices.Length; i++)
        {
            if (!Language(i).SequenceEqual(other.Language(i)) || !Slice(i).Span.SequenceEqual(other.Slice(i).Span))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc cref="Equals(LocalizedText)"/>
    /// <param name="obj">The text to compare with, or null.</param>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Slice(0).Text);

    /// <summary>Whether two texts say the same.</summary>
    /// <param name="left">A text, or null.</param>
    /// <param name="right">Another text, or null.</param>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two texts say different things.</summary>
    /// <param name="left">A text, or null.</param>
    /// <param name="right">Another text, or null.</param>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    TextSlice IPickText.Pick(string languageTag) => Lookup(languageTag);

    // Where there is no choice, nobody need be asked for the language.
    private TextSlice Pick(string? format, IFormatProvider? provider) =>
        _slices.Length == 1 ? Slice(0) : Lookup(LanguageTag.Asked(format, provider));

    private string Read()
    {
        var text = Pick(null, null).Text;
        _only = _slices.Length == 1 ? text : null;
        return text;
    }

    private TextSlice Lookup(string languageTag)
    {
        for (var range = languageTag.AsSpan(); !range.IsEmpty; range = LanguageTag.Truncate(range))
        {
            for (var i = 0; i < _slices.Length; i++)
            {
                if (Language(i).Equals(range, StringComparison.OrdinalIgnoreCase))
                {
                    return Slice(i);
                }
            }
        }

        return Slice(0);
    }

    private ReadOnlySpan<char> Language(int index) =>
        _content.Span(_content.Table.ItemAt(_list, index, _content.LocalizedLength) + LocalizedItem.Language);

    private TextSlice Slice(int index) => _slices[index]
        ??= _content.Slice(_content.Table.ItemAt(_list, index, _content.LocalizedLength) + LocalizedItem.Text);

    private IReadOnlyList<string> ReadLanguages() =>
        _content.Items(_list, _content.LocalizedLength, static (content, position) => content.Text(position + LocalizedItem.Language));
}
