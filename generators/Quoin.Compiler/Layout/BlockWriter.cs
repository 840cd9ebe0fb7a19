namespace Quoin.Compiler;

/// <summary>Writes the block of text: the source first, then every other text once.</summary>
internal sealed class BlockWriter
{
    private readonly Dictionary<string, Span> _texts = new(StringComparer.Ordinal);
    private readonly List<string> _pieces = [];
    private int _length;

    public BlockWriter(string source)
    {
        for (var start = 0; start < source.Length;)
        {
            var end = source.IndexOf('\n', start) is var index and >= 0 ? index + 1 : source.Length;
            _pieces.Add(source.Substring(start, end - start));
            start = end;
        }

        _length = source.Length;
    }

    public EquatableArray<string> Pieces => [.. _pieces];

    /// <summary>The place of a text, which is added where it is not there yet.</summary>
    public Span Add(string? text)
    {
        if (text is null or "")
        {
            return default;
        }

        if (!_texts.TryGetValue(text, out var span))
        {
            span = new Span(_length, text.Length);
            _texts.Add(text, span);
            _pieces.Add(text);
            _length += text.Length;
        }

        return span;
    }
}
