using System.Text;
using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin;

/// <summary>The source of an article, verbatim: the whole of it, claims and caveats alike.</summary>
/// <remarks>As JSON it is its path: the whole text, cut by anchors, would part claims from caveats.</remarks>
public sealed partial class Source
{
    private readonly ArticleData _content;
    private byte[]? _utf8;

    internal Source(ArticleData content)
    {
        _content = content;
        Path = content.Text(HeadRow.Article + ArticleFields.SourceSlot);
    }

    /// <summary>Where the source was at build time, relative to the annotation, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text, its lines ended by LF however they end in the file. Anchors are offsets into it.</summary>
    public string Text => _content.SourceText;

    /// <summary>The whole text in UTF-8; encoded once and kept.</summary>
    public ReadOnlySpan<byte> GetUtf8Text() => _utf8 ??= Encoding.UTF8.GetBytes(Text);

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
