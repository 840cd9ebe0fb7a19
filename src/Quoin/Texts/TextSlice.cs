using System.Text;

namespace Quoin.Texts;

/// <summary>A part of an article's texts: cut when first asked for, in either encoding, and kept.</summary>
internal sealed class TextSlice(string texts, int start, int length)
{
    private string? _text;
    private byte[]? _utf8;

    public ReadOnlySpan<char> Span => texts.AsSpan(start, length);

    // Two threads may both cut: they get equal strings, and one of the two is kept.
    public string Text => _text ??= texts.Substring(start, length);

    public ReadOnlySpan<byte> Utf8 => _utf8 ??= Encoding.UTF8.GetBytes(Text);
}
