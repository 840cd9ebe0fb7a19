using Quoin.Definitions;
using Quoin.Texts;

namespace Quoin;

/// <summary>
/// Represents words of the source, as a reader sees them, and their position. The text is a slice of the source, so the two cannot
/// differ.
/// </summary>
/// <remarks>
/// Each quote belongs to one mark and is one object, and quotes are compared by reference. To find out whether two marks quote the
/// same place, compare their <see cref="Anchor"/>s.
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

    /// <summary>Gets the words as they appear in the source, without markup.</summary>
    public string Text => Slice.Text;

    /// <summary>Returns the words as UTF-8. They are encoded on the first call and cached.</summary>
    public ReadOnlySpan<byte> GetUtf8Text() => Slice.Utf8;

    /// <summary>Gets the BCP 47 tag of the words' language.</summary>
    public string Language => field ??= _content.Text(_position + QuoteFields.LanguageSlot);

    /// <summary>
    /// Gets the path of the words' file at build time, relative to the annotation, with forward slashes. In a library, a mark can have a
    /// source of its own.
    /// </summary>
    public string SourcePath => field ??= OwnSource ?? _content.Article.Source.Path;

    /// <summary>The path of the file, if that is a source of the mark alone.</summary>
    internal string? OwnSource => _content.OwnSource(_position);

    /// <summary>Gets the position of the words in the file of the source.</summary>
    public Anchor Anchor => _content.Anchor(_position);

    /// <summary>Gets the place of the words in the text of the source.</summary>
    public TextSpan Span => _content.TextSpan(_position + QuoteFields.TextSlot);

    private TextSlice Slice => field ??= _content.Slice(_position + QuoteFields.TextSlot);

    /// <summary>Returns the same as <see cref="Text"/>.</summary>
    public override string ToString() => Text;

    int IPickText.Choose(ReadOnlySpan<char> languageTag) => 0;

    TextSlice IPickText.Slice(int index) => Slice;

    ReadOnlySpan<char> IPickText.Language(int index) => Language.AsSpan();
}
