using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Sources;

/// <summary>A source as a reader sees it. Offsets count UTF-16 code units of the reading text; lines, columns and ranges are those of the file.</summary>
internal sealed class SourceDocument
{
    private readonly ReadingText _reading;
    private List<SourceLeaf>? _leaves;

    /// <summary>Creates the document of a text. Files in Markdown are read as such.</summary>
    public SourceDocument(string name, string path, string text)
        : this(name, TextDocument.WithLineFeeds(path, text))
    {
    }

    private SourceDocument(string name, TextDocument file)
        : this(name, file, MarkdownReader.IsMarkdown(file.Path) ? MarkdownReader.Read(file) : PlainTextReader.Read(file))
    {
    }

    private SourceDocument(string name, TextDocument file, ReadingText reading)
    {
        Name = name;
        File = file;
        _reading = reading;
    }

    public string Name { get; }

    /// <summary>The text of the file, with markup, and with line feeds as line ends.</summary>
    public TextDocument File { get; }

    /// <summary>The reading text.</summary>
    public string Text => _reading.Text;

    /// <summary>The blocks, in order.</summary>
    public EquatableArray<SourceBlock> Blocks => _reading.Blocks;

    /// <summary>The blocks that have text and no blocks in them, in order.</summary>
    public IReadOnlyList<SourceLeaf> Leaves => _leaves ??= Flatten(Blocks);

    /// <summary>The footnotes that the text refers to, in the order of their first reference. The name of each is its label.</summary>
    public IEnumerable<SourceBlock> Footnotes => Blocks.Where(static block => block.Kind == BlockKind.Footnote);

    /// <summary>Whether the file has more than the reading text.</summary>
    public bool HasMarkup => _reading.Map.Starts.Count > 0 || Text.Length < File.Text.Length;

    /// <summary>Whether the markup is too complex to be read, and was read as text.</summary>
    public bool IsTooComplex => _reading.IsTooComplex;

    /// <summary>Creates the document of a source.</summary>
    /// <param name="file">The source; its text is not null.</param>
    public static SourceDocument From(SourceFile file) => new(file.Name, TextDocument.WithLineFeeds(file.Path, file.Text!));

    /// <summary>The file itself as a document: with its markup, and without blocks.</summary>
    public SourceDocument AsFile() => new(Name, File, new ReadingText(File.Text, [], new OffsetMap([], [], File.Text.Length)));

    public string TextOf(Span span) => Text.Substring(span.Start, span.Length);

    /// <summary>The 0-based line and column in the file of an offset.</summary>
    public (int Line, int Column) Position(int offset) => File.Position(_reading.Map.StartInFile(offset));

    /// <summary>The range in the file of a span.</summary>
    public TextRange Range(int start, int length)
    {
        var span = FileSpan(new Span(start, length));
        return File.Range(span.Start, span.Length);
    }

    /// <summary>Describes a position in the file for a message, counted from 1.</summary>
    public string Describe(int offset) => File.Describe(_reading.Map.StartInFile(offset));

    /// <summary>The span in the file of a span, with the markup inside it.</summary>
    public Span FileSpan(Span span) => _reading.Map.ToFile(span);

    /// <summary>The part of the reading text that comes from a span of the file; empty if a reader sees nothing of it.</summary>
    public Span FromFile(Span span) => _reading.Map.FromFile(span);

    /// <summary>How a span differs from its text in the file: not at all, in white space, or in markup.</summary>
    public MatchTier TierOf(Span span)
    {
        if (ReferenceEquals(Text, File.Text))
        {
            return MatchTier.Exact;
        }

        var file = FileSpan(span);
        return file.Length == span.Length && string.CompareOrdinal(Text, span.Start, File.Text, file.Start, span.Length) == 0 ? MatchTier.Exact
            : IsMarkupIn(span, file) ? MatchTier.Markup
            : MatchTier.Whitespace;
    }

    /// <summary>The index of the leaf that contains an offset, or -1 for the white space between blocks.</summary>
    public int LeafAt(int offset)
    {
        var (low, high) = (0, Leaves.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Leaves[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < Leaves.Count && Leaves[low].Span.Start <= offset ? low : -1;
    }

    private bool IsMarkupIn(Span span, Span file)
    {
        var (here, there) = (span.Start, file.Start);
        while (true)
        {
            while (here < span.End && Whitespace.Is(Text[here]))
            {
                here++;
            }

            while (there < file.End && Whitespace.Is(File.Text[there]))
            {
                there++;
            }

            if (here == span.End || there == file.End)
            {
                return here < span.End || there < file.End;
            }

            if (Text[here++] != File.Text[there++])
            {
                return true;
            }
        }
    }

    private static List<SourceLeaf> Flatten(EquatableArray<SourceBlock> blocks)
    {
        var leaves = new List<SourceLeaf>(blocks.Count);
        Flatten(blocks, isInList: false, isInFootnote: false, leaves);
        return leaves;
    }

    private static void Flatten(EquatableArray<SourceBlock> blocks, bool isInList, bool isInFootnote, List<SourceLeaf> leaves)
    {
        foreach (var block in blocks)
        {
            if (block.Blocks.Count > 0)
            {
                Flatten(block.Blocks, isInList || block.Kind == BlockKind.List, isInFootnote || block.Kind == BlockKind.Footnote, leaves);
            }
            else if (block.Span.Length > 0)
            {
                leaves.Add(new SourceLeaf(block, isInList, isInFootnote));
            }
        }
    }
}
