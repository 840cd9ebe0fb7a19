using Quoin.Texts;

namespace Quoin.Tables;

/// <summary>
/// The texts of one article: its source, then all other texts. The source can be stored separately, so that reading a statement
/// does not load the whole source.
/// </summary>
internal sealed class ContentTexts
{
    private readonly string _data;
    private readonly int _start;
    private readonly int _sourceLength;
    private readonly Func<string>? _readSource;
    private string? _source;

    /// <param name="data">The string that contains the texts.</param>
    /// <param name="start">The index of the first text in it.</param>
    /// <param name="sourceLength">The length of the source.</param>
    /// <param name="readSource">Returns the source if it is stored separately; null if it is the first of the texts.</param>
    public ContentTexts(string data, int start, int sourceLength, Func<string>? readSource)
    {
        _data = data;
        _start = readSource is null ? start : start - sourceLength;
        _sourceLength = sourceLength;
        _readSource = readSource;
    }

    public string Source => _source ??= _readSource?.Invoke() ?? _data.Substring(_start, _sourceLength);

    // Of a source that is stored separately, the text is a part if it starts in it. An empty text is in neither. This is inlined, because
    // every method that runs when an app starts is compiled first.
    public TextSlice Slice(int start, int length) => _readSource is not null && start < _sourceLength && length > 0
        ? new(Source, start, length)
        : new(_data, _start + start, length);

    public ReadOnlySpan<char> Span(int start, int length) => _readSource is not null && start < _sourceLength && length > 0
        ? Source.AsSpan(start, length)
        : _data.AsSpan(_start + start, length);
}
