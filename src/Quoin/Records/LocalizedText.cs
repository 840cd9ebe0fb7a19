using System.Globalization;
using Quoin.Tables;
using Quoin.Texts;

namespace Quoin;

/// <summary>
/// Represents a text in one or more languages. The language is chosen by RFC 4647 lookup: first the requested tag, then more and
/// more general ones (<c>uk-UA</c>, <c>uk</c>), then the default, which is the first of <see cref="Languages"/>.
/// </summary>
/// <remarks>
/// The requested tag is the format string (<c>$"{text:uk}"</c>), or else the <see cref="CultureInfo"/> that is passed as the format
/// provider, or else <see cref="CultureInfo.CurrentUICulture"/>.
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

    // Cached if there is only one language, so that reading it is as fast as reading a field.
    private string? _only;

    internal LocalizedText(ArticleData content, int listPosition)
    {
        _content = content;
        _list = listPosition;
        _slices = new TextSlice?[content.Table.Count(listPosition)];
    }

    /// <summary>Gets the BCP 47 tags of the available languages, with the default first; at least one.</summary>
    public IReadOnlyList<string> Languages => field ??= ReadLanguages();

    /// <summary>Returns the text in the language of a culture, or the best match for it.</summary>
    /// <param name="culture">The culture whose name is the tag to look up; null for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string GetText(CultureInfo culture) => Pick(null, culture).Text;

    /// <summary>Returns the text in the specified language, or the best match for it.</summary>
    /// <param name="languageTag">
    /// A BCP 47 tag such as <c>uk</c> or <c>en-GB</c>, not case-sensitive. Null or empty for <see
    /// cref="CultureInfo.CurrentUICulture"/>.
    /// </param>
    public string GetText(string languageTag) => Pick(languageTag, null).Text;

    /// <summary>Returns the same text as <see cref="GetText(string)"/>, as UTF-8. It is encoded on the first call and cached.</summary>
    /// <param name="languageTag">
    /// A BCP 47 tag such as <c>uk</c> or <c>en-GB</c>, not case-sensitive. Null or empty for <see
    /// cref="CultureInfo.CurrentUICulture"/>.
    /// </param>
    public ReadOnlySpan<byte> GetUtf8Text(string languageTag) => Pick(languageTag, null).Utf8;

    /// <summary>
    /// Returns the text in the language of <see cref="CultureInfo.CurrentUICulture"/>, as UTF-8. It is encoded on the first call
    /// and cached.
    /// </summary>
    public ReadOnlySpan<byte> GetUtf8Text() => Pick(null, null).Utf8;

    /// <summary>Returns the text in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public override string ToString() => _only ?? Read();

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Pick(format, formatProvider).Text;

#if NET8_0_OR_GREATER
    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CaveatedFormat.TryFormat(this, null, destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CaveatedFormat.TryFormat(this, null, utf8Destination, out bytesWritten, format, provider);
#endif

    /// <summary>Determines whether two texts have the same languages, in the same order, with the same text in each.</summary>
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

    /// <summary>Determines whether two texts are equal.</summary>
    /// <param name="left">A text, or null.</param>
    /// <param name="right">Another text, or null.</param>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two texts are different.</summary>
    /// <param name="left">A text, or null.</param>
    /// <param name="right">Another text, or null.</param>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    int IPickText.Choose(ReadOnlySpan<char> languageTag) => Choose(languageTag);

    TextSlice IPickText.Slice(int index) => Slice(index);

    ReadOnlySpan<char> IPickText.Language(int index) => Language(index);

    // With only one language, the requested one does not matter.
    private TextSlice Pick(string? format, IFormatProvider? provider) =>
        _slices.Length == 1 ? Slice(0) : Slice(Choose(LanguageTag.Asked(format, provider).AsSpan()));

    private string Read()
    {
        var text = Pick(null, null).Text;
        _only = _slices.Length == 1 ? text : null;
        return text;
    }

    private int Choose(ReadOnlySpan<char> languageTag)
    {
        for (var range = languageTag; !range.IsEmpty; range = LanguageTag.Truncate(range))
        {
            for (var i = 0; i < _slices.Length; i++)
            {
                if (Language(i).Equals(range, StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }
            }
        }

        return 0;
    }

    private ReadOnlySpan<char> Language(int index) =>
        _content.Span(_content.Table.ItemAt(_list, index, _content.LocalizedLength) + LocalizedItem.Language);

    private TextSlice Slice(int index) => _slices[index]
        ??= _content.Slice(_content.Table.ItemAt(_list, index, _content.LocalizedLength) + LocalizedItem.Text);

    private IReadOnlyList<string> ReadLanguages() =>
        _content.Items(_list, _content.LocalizedLength, static (content, position) => content.Text(position + LocalizedItem.Language));
}
