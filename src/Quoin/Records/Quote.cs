using Quoin.Definitions;
using Quoin.Texts;

namespace Quoin;

/// <summary>
/// Words of the source, verbatim, and where they stand. The text is cut out of the source itself, so it cannot
/// differ from it.
/// </summary>
/// <remarks>
/// A quote belongs to one mark and is one object however it is reached, so quotes are compared by reference. To see
/// whether two marks quote the same place, compare their <see cref="Anchor"/>s.
/// </remarks>
public sealed partial class Quote : IPickText
{
    private readonly ArticleData _content;
    private readonly int _position;

    internal Quote(ArticleData content, int position)
    {
        _content = content;
        _position = position;
    }

    /// <summary>The words, exactly as they stand in the source.</summary>
    public string Text => Slice.Text;

    /// <summary>The words in UTF-8; encoded once and kept.</summary>
    public ReadOnlySpan<byte> GetUtf8Text() => Slice.Utf8;

    /// <summary>The BCP 47 tag of the language that the words are in.</summary>
    public string Language => field ??= _content.Text(_position + QuoteFields.LanguageSlot);

    /// <summary>Where the words stand.</summary>
    public Anchor Anchor => _content.Anchor(_position);

    private TextSlice Slice => field ??= _content.Slice(_position + QuoteFields.TextSlot);

    /// <summary>The words; the same as <see cref="Text"/>.</summary>
    public override string ToString() => Text;

    TextSlice IPickText.Pick(string languageTag) => Slice;
}
