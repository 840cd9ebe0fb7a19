using Quoin.Texts;

namespace Quoin.Tables;

/// <summary>
/// The texts of one article: its source, then every other text. The source may stand apart, so that who asks for a
/// statement alone does not bring the whole source into memory.
/// </summary>
internal sealed class ContentTexts
{
    private readonly string _data;
    private readonly int _start;
    private readonly int _sourceLength;
    private readonly Func<string>? _readSource;
    private string? _source;

    /// <param name="data">What holds the texts.</param>
    /// <param name="start">Where they begin in it.</param>
    /// <param name="sourceLength">The length of the source.</param>
    /// <param name="readSource">Gives the source where it stands apart; null where it is the first of the texts.</param>
    public ContentTexts(string data, int start, int sourceLength, Func<string>? readSource)
    {
        _data = data;
        _start = readSource is null ? start : start - sourceLength;
        _sourceLength = sourceLength;
        _readSource = readSource;
    }

    /// <summary>The source.</summary>
    public string Source => _source ??= _readSource?.Invoke() ?? _data.Substring(_start, _sourceLength);

    public TextSlice Slice(int start, int length) => IsApart(start, length) ? new(Source, start, length) : new(_data, _start + start, length);

    public ReadOnlySpan<char> Span(int start, int length) => IsApart(start, length) ? Source.AsSpan(start, length) : _data.AsSpan(_start + start, length);

    /// <summary>Whether a text is part of a source that stands apart; the empty one, which stands nowhere, is not.</summary>
    private bool IsApart(int start, int length) => _readSource is not null && start < _sourceLength && length > 0;
}
