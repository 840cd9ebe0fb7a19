using System.Text;

namespace Quoin.Texts;

/// <summary>A part of an article's texts, created on first use in either encoding and cached.</summary>
internal sealed class TextSlice(string texts, int start, int length)
{
    private string? _text;
    private byte[]? _utf8;

    public static TextSlice Of(string text) => new(text, 0, text.Length);

    public ReadOnlySpan<char> Span => texts.AsSpan(start, length);

    // If two threads create it at the same time, they get equal strings, and one of them is cached.
    public string Text => _text ??= texts.Substring(start, length);

    public ReadOnlySpan<byte> Utf8 => _utf8 ??= Encoding.UTF8.GetBytes(Text);
}
