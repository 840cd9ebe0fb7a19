using System.Text;
using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin;

/// <summary>Represents the complete source of an article, as its reader sees it, including claims and caveats.</summary>
/// <remarks>In JSON, a source is its path: with the whole text and the anchors, claims could be cut out without their caveats.</remarks>
public sealed partial class Source
{
    private readonly ArticleData _content;
    private byte[]? _utf8;

    internal Source(ArticleData content)
    {
        _content = content;
        Path = content.Text(HeadRow.Article + ArticleFields.SourceSlot);
    }

    /// <summary>Gets the path of the source at build time, relative to the annotation, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>
    /// Gets the text that a reader sees, complete and without markup. Lines that are only wrapped are one line, and white space separates
    /// the blocks; <see cref="Article.Body"/> has them one by one. That of a library is the text of all sources that its marks quote. Each <see cref="TextSpan"/> is a part of this text, while an <see
    /// cref="Anchor"/> is a position in the file.
    /// </summary>
    public string Text => _content.SourceText;

    /// <summary>Returns the complete text as UTF-8. It is encoded on the first call and cached.</summary>
    public ReadOnlySpan<byte> GetUtf8Text() => _utf8 ??= Encoding.UTF8.GetBytes(Text);

    /// <summary>Returns the path.</summary>
    public override string ToString() => Path;
}
