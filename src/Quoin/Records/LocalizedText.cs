using System.Collections.ObjectModel;
using System.Globalization;
using Quoin.Definitions;
using Quoin.Tables;
using Quoin.Texts;

namespace Quoin;

/// <summary>
/// Represents a text in one or more languages. The language is chosen by RFC 4647 lookup: first the requested tag, then more and
/// more general ones (<c>uk-UA</c>, <c>uk</c>), each followed by more special ones that have it in common (<c>pt-BR</c> for
/// <c>pt</c>, <c>en-GB</c> for <c>en-US</c>), then the default, which is the first of <see cref="Languages"/>.
/// </summary>
/// <remarks>
/// The requested tag is in the format string (<c>$"{text:uk}"</c>), or else the name of <see cref="CultureInfo.CurrentUICulture"/>.
/// A format provider does not change it. The statement of a claim with caveats has only the languages that all caveats have as well,
/// unless there is none, and it does not say whether the claim is still valid.
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
    private readonly int[]? _given;

    // Cached if there is only one language, so that reading it is as fast as reading a field.
    private string? _only;

    internal LocalizedText(ArticleData content, int listPosition)
    {
        _content = content;
        _list = listPosition;
        _slices = new TextSlice?[content.Table.Count(listPosition)];
    }

    /// <summary>The text of a claim, in the languages that its caveats have as well.</summary>
    /// <param name="content">The article.</param>
    /// <param name="listPosition">The position that holds the position of the texts.</param>
    /// <param name="caveats">The position that holds the position of the caveats.</param>
    internal LocalizedText(ArticleData content, int listPosition, int caveats)
    {
        _content = content;
        _list = listPosition;
        var count = content.Table.Count(listPosition);

        // Usually there is one language, and code that is not needed is not compiled when an app starts.
        _given = count == 1 ? null : SharedLanguages.Find(content, listPosition, caveats);
        _slices = new TextSlice?[_given?.Length ?? count];
    }

    /// <summary>Gets the BCP 47 tags of the available languages, with the default first; at least one.</summary>
    public IReadOnlyList<string> Languages => field ??= ReadLanguages();

    /// <summary>Gets the text in the language of <see cref="CultureInfo.CurrentUICulture"/>: the same as <see cref="ToString()"/>.</summary>
    public string Text => ToString();

    /// <summary>Gets the text of each language by its BCP 47 tag, for serializers and other code that needs all of them.</summary>
    public IReadOnlyDictionary<string, string> Texts => field ??= ReadTexts();

    /// <summary>Returns the text in the language of a culture, or the best match for it.</summary>
    /// <param name="culture">The culture whose name is the tag to look up; null for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string GetText(CultureInfo culture) => Pick(culture?.Name).Text;

    /// <summary>Returns the text in the specified language, or the best match for it.</summary>
    /// <param name="languageTag">
    /// A BCP 47 tag such as <c>uk</c> or <c>en-GB</c>, not case-sensitive. Null or empty for <see
    /// cref="CultureInfo.CurrentUICulture"/>.
    /// </param>
    public string GetText(string languageTag) => Pick(languageTag).Text;

    /// <summary>Returns the same text as <see cref="GetText(string)"/>, as UTF-8. It is encoded on the first call and cached.</summary>
    /// <param name="languageTag">
    /// A BCP 47 tag such as <c>uk</c> or <c>en-GB</c>, not case-sensitive. Null or empty for <see
    /// cref="CultureInfo.CurrentUICulture"/>.
    /// </param>
    public ReadOnlySpan<byte> GetUtf8Text(string languageTag) => Pick(languageTag).Utf8;

    /// <summary>
    /// Returns the text in the language of <see cref="CultureInfo.CurrentUICulture"/>, as UTF-8. It is encoded on the first call
    /// and cached.
    /// </summary>
    public ReadOnlySpan<byte> GetUtf8Text() => Pick(null).Utf8;

    /// <summary>Returns the text in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public override string ToString() => _only ?? Read();

    /// <summary>Returns the text.</summary>
    /// <param name="format">
    /// A BCP 47 language tag, <c>L</c> to write the text on one line, or both, such as <c>L:uk</c>; null or empty for the language of
    /// <see cref="CultureInfo.CurrentUICulture"/>.
    /// </param>
    /// <param name="formatProvider">Not used: it is for numbers and dates, and never decides the language.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is neither a language tag nor a form.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        format is null or "" ? ToString() : CaveatedFormat.Format(this, null, format);

#if NET8_0_OR_GREATER
    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CaveatedFormat.TryFormat(this, null, destination, out charsWritten, format);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CaveatedFormat.TryFormat(this, null, utf8Destination, out bytesWritten, format);
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
    private TextSlice Pick(string? languageTag) =>
        _slices.Length == 1 ? Slice(0) : Slice(Choose(TextFormat.Asked(languageTag).AsSpan()));

    private string Read() => _slices.Length == 1 ? _only = Slice(0).Text : Pick(null).Text;

    private int Choose(ReadOnlySpan<char> languageTag)
    {
        // Usually there is a text in the language itself.
        for (var i = 0; i < _slices.Length; i++)
        {
            if (Language(i).Equals(languageTag, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return languageTag.IsEmpty ? 0 : ChooseNearest(languageTag);
    }

    /// <summary>The text that serves best, or else the first.</summary>
    private int ChooseNearest(ReadOnlySpan<char> languageTag)
    {
        var (nearest, least) = (0, LanguageFallback.None);
        for (var i = 0; i < _slices.Length && _slices.Length > 1; i++)
        {
            if (LanguageFallback.Rank(Language(i), languageTag) is var rank && rank < least)
            {
                (nearest, least) = (i, rank);
            }
        }

        return nearest;
    }

    private ReadOnlySpan<char> Language(int index) => _content.Language(_list, _given is null ? index : _given[index]);

    private TextSlice Slice(int index)
    {
        if (_slices[index] is { } slice)
        {
            return slice;
        }

        // Inlined, because every method that runs when an app starts is compiled first.
        var item = _content.Table[_list] + 1 + ((_given is null ? index : _given[index]) * _content.LocalizedLength) + LocalizedItem.Text;
        return _slices[index] = _content.Texts.Slice(_content.Table[item], _content.Table[item + 1]);
    }

    private ReadOnlyDictionary<string, string> ReadTexts()
    {
        var texts = new Dictionary<string, string>(_slices.Length, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < _slices.Length; i++)
        {
            texts[Languages[i]] = Slice(i).Text;
        }

        return new ReadOnlyDictionary<string, string>(texts);
    }

    private ReadOnlyCollection<string> ReadLanguages()
    {
        var languages = new string[_slices.Length];
        for (var i = 0; i < languages.Length; i++)
        {
            languages[i] = Language(i).ToString();
        }

        return Array.AsReadOnly(languages);
    }
}
