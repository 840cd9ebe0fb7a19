namespace Quoin.Compiler.Sources;

/// <summary>The sources that the marks of one annotation quote, as one text: that of an article alone, and those of a library one after the other.</summary>
internal sealed class SourceParts
{
    /// <summary>What is between two sources: an empty line, so that no sentence goes on in the next one.</summary>
    private const string Between = "\n\n";

    /// <summary>No source, which has been reported, or which a library does not need.</summary>
    public static readonly SourceParts None = new([]);

    private readonly SourcePart[] _parts;
    private Dictionary<string, int>? _indices;

    /// <param name="sources">The sources with their full paths, in the order of the text.</param>
    public SourceParts(IReadOnlyList<(string Path, SourceDocument Document)> sources)
    {
        _parts = new SourcePart[sources.Count];
        var start = 0;
        for (var i = 0; i < _parts.Length; i++)
        {
            _parts[i] = new SourcePart(sources[i].Path, sources[i].Document, start);
            start += sources[i].Document.Text.Length + Between.Length;
        }

        Text = _parts.Length switch
        {
            0 => "",
            1 => _parts[0].Document.Text,
            _ => string.Join(Between, _parts.Select(static part => part.Document.Text)),
        };
    }

    /// <summary>The text of all sources.</summary>
    public string Text { get; }

    public IReadOnlyList<SourcePart> All => _parts;

    /// <summary>The only source of an article; null if it is missing.</summary>
    public SourceDocument? First => _parts.Length == 0 ? null : _parts[0].Document;

    /// <summary>The parts of an article.</summary>
    public static SourceParts Of(SourceDocument? source) => source is null ? None : new SourceParts([("", source)]);

    /// <summary>The index of the source with a full path, or -1.</summary>
    public int IndexOf(string path) => (_indices ??= Index()).TryGetValue(path, out var index) ? index : -1;

    private Dictionary<string, int> Index()
    {
        var indices = new Dictionary<string, int>(_parts.Length, StringComparer.Ordinal);
        for (var i = 0; i < _parts.Length; i++)
        {
            indices[_parts[i].Path] = i;
        }

        return indices;
    }
}

/// <summary>A source among several.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Document">The source.</param>
/// <param name="Start">Where it begins in the text of all.</param>
internal sealed record SourcePart(string Path, SourceDocument Document, int Start);
