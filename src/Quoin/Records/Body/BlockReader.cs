using System.Collections.ObjectModel;
using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin;

/// <summary>Reads the blocks of an article, and leaves their runs for later.</summary>
/// <param name="body">The body that the blocks belong to.</param>
internal sealed class BlockReader(ArticleBody body)
{
    private readonly ArticleData _content = body.Content;
    private readonly ContentTable _table = body.Content.Table;
    private int _at;
    private int _position;

    public List<FootnoteBlock> Footnotes { get; } = [];

    public IReadOnlyList<Block> Read()
    {
        _at = _table[_content.At(RowKind.Article, HeadRow.Article, ArticleFields.BodySlot)];
        return _at != 0 ? ReadList<Block>() : Array.AsReadOnly(_content.Article.IsLibrary ? [] : WholeText());
    }

    /// <summary>The text as one paragraph: compilers before blocks wrote none.</summary>
    private Block[] WholeText()
    {
        var text = _content.SourceText;
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var length = text.AsSpan().Trim().Length;
        return length == 0 ? [] : [new ParagraphBlock(new BlockData(body, new TextSpan(start, length), 0, "", Array.AsReadOnly<Block>([]), 0))];
    }

    private ReadOnlyCollection<T> ReadList<T>()
        where T : Block
    {
        var blocks = new T[_table.Read(ref _at)];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = (T)ReadBlock();
        }

        return Array.AsReadOnly(blocks);
    }

    private Block ReadBlock()
    {
        var head = _table.Read(ref _at);
        var kind = (BlockKind)(head / BodyItem.Kind);
        var gap = head % BodyItem.Kind / BodyItem.Gap;
        _position += gap == BodyItem.LongGap ? _table.Read(ref _at) : gap;
        var start = _position;
        var number = BlockKinds.HasNumber(kind) ? _table.Read(ref _at) : 0;
        var name = "";
        if (BlockKinds.HasName(kind))
        {
            name = _content.OptionalText(_at) ?? "";
            _at += 2;
        }

        if (kind == BlockKind.Footnote)
        {
            number = Footnotes.Count + 1;
            Footnotes.Add(null!); // Its own blocks can have footnotes.
        }

        var blocks = ReadBlocks(kind);
        var runs = 0;
        if (!BlockKinds.HasBlocks(kind))
        {
            runs = head % BodyItem.Gap == BodyItem.HasRuns ? _at : 0;
            _position += runs == 0 ? _table.Read(ref _at) : RunReader.Skip(_table, ref _at);
        }

        return Create(kind, new BlockData(body, new TextSpan(start, _position - start), number, name, blocks, runs));
    }

    private IReadOnlyList<Block> ReadBlocks(BlockKind kind) => kind switch
    {
        BlockKind.List => ReadList<ListItemBlock>(),
        BlockKind.Table => ReadList<TableRow>(),
        BlockKind.TableRow => ReadList<TableCell>(),
        _ when BlockKinds.HasBlocks(kind) => ReadList<Block>(),
        _ => Array.AsReadOnly<Block>([]),
    };

    private Block Create(BlockKind kind, BlockData data) => kind switch
    {
        BlockKind.Heading => new HeadingBlock(data),
        BlockKind.List => new ListBlock(data),
        BlockKind.ListItem => new ListItemBlock(data),
        BlockKind.Quote => new QuoteBlock(data),
        BlockKind.Table => new TableBlock(data),
        BlockKind.TableRow => new TableRow(data),
        BlockKind.TableCell => new TableCell(data),
        BlockKind.Code => new CodeBlock(data),
        BlockKind.ThematicBreak => new ThematicBreakBlock(data),
        BlockKind.Footnote => Footnotes[data.Number - 1] = new FootnoteBlock(data),
        BlockKind.DefinitionList => new DefinitionListBlock(data),
        BlockKind.DefinitionTerm => new DefinitionTermBlock(data),
        BlockKind.Definition => new DefinitionBlock(data),
        _ => new ParagraphBlock(data),
    };
}
