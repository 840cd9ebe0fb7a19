using System.Globalization;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Extensions.Yaml;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin.Compiler.Sources;

/// <summary>
/// Reads Markdown as a reader sees it: CommonMark and GitHub's extensions, definition lists, footnotes and front matter. This is the only
/// file that uses Markdig, and it uses only its syntax tree, because a host may load another version of it.
/// </summary>
internal sealed class MarkdownReader
{
    private const string BetweenBlocks = "\n\n";
    private const string InBlock = "\n";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UsePipeTables().UseFootnotes().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists()
        .UseDefinitionLists().UseAlertBlocks().UseAutoLinks().UsePreciseSourceLocation().Build();

    private static readonly SourceRun Plain = new(RunKind.Text, default);
    private static readonly SourceRun CodeRun = new(RunKind.Text, default, TextStyles.Code);

    private readonly string _file;
    private readonly ReadingTextWriter _writer;
    private readonly HeadingAnchors _anchors = new();
    private string _separator = BetweenBlocks;
    private SourceBlock? _item;
    private Inline? _anchor;

    private MarkdownReader(string file)
    {
        _file = file;
        _writer = new ReadingTextWriter(file);
    }

    /// <summary>Whether a file is Markdown, by its name.</summary>
    public static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a text. One that is too much for Markdig is read as plain text, and marked so.</summary>
    /// <param name="file">The text, with line feeds as line ends.</param>
    public static ReadingText Read(TextDocument file)
    {
        if (MarkdownCost.IsTooHigh(file.Text))
        {
            return PlainTextReader.Read(file) with { IsTooComplex = true };
        }

        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(TomlFrontMatter.Blank(file.Text), Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's way to refuse what is nested too deep.
            return PlainTextReader.Read(file) with { IsTooComplex = true };
        }

        var reader = new MarkdownReader(file.Text);
        return reader._writer.Complete(reader.Blocks(document));
    }

    /// <summary>Decodes an HTML entity; a text that is none is returned as it is.</summary>
    public static string Decode(string entity) => HtmlHelper.Unescape(entity, removeBackSlash: false);

    private EquatableArray<SourceBlock> Blocks(IEnumerable<Block> blocks) => [.. blocks.SelectMany(ReadBlock)];

    private IEnumerable<SourceBlock> ReadBlock(Block block) => block switch
    {
        YamlFrontMatterBlock or LinkReferenceDefinitionGroup or BlankLineBlock => [],
        HeadingBlock heading => [Heading(heading)],
        CodeBlock code => [Code(code)],
        ThematicBreakBlock => [Empty(BlockKind.ThematicBreak)],
        HtmlBlock html => HtmlBlocks(html),
        ListBlock list => [Container(new SourceBlock(BlockKind.List, default) { Number = list.IsOrdered ? Start(list) + 1 : 0 }, list, InBlock)],
        ListItemBlock item => [Item(item)],
        AlertBlock alert => [Container(new SourceBlock(BlockKind.Quote, default) { Name = alert.Kind.ToString().ToLowerInvariant() }, alert, _separator)],
        QuoteBlock quote => [Container(new SourceBlock(BlockKind.Quote, default), quote, _separator)],
        Table table => [Container(new SourceBlock(BlockKind.Table, default), table, InBlock)],
        TableRow row => [Row(row)],
        DefinitionList list => [Container(new SourceBlock(BlockKind.DefinitionList, default), list, InBlock)],
        DefinitionItem item => Definition(item),
        FootnoteGroup group => Blocks(group),
        Footnote footnote => footnote.Order < 1 ? [] : [Container(new SourceBlock(BlockKind.Footnote, default) { Number = footnote.Order, Name = Label(footnote) }, footnote, InBlock)],
        LeafBlock { Inline: { } inline } => [Leaf(new SourceBlock(BlockKind.Paragraph, default), inline)],
        ContainerBlock container => Blocks(container),
        _ => [],
    };

    private SourceBlock Container(SourceBlock kind, IEnumerable<Block> blocks, string separator)
    {
        var outer = _separator;
        var start = _writer.Length;
        _separator = separator;
        var content = Blocks(blocks);
        _separator = outer;
        return kind with { Span = SpanOf(content, start), Blocks = content };
    }

    private SourceBlock Item(ListItemBlock item)
    {
        var outer = _item;
        _item = new SourceBlock(BlockKind.ListItem, default);
        var read = Container(_item, item, InBlock);
        read = read with { Number = _item.Number };
        _item = outer;
        return read;
    }

    private SourceBlock Row(TableRow row)
    {
        var start = _writer.Length;
        var alignments = ((Table)row.Parent!).ColumnDefinitions;
        var cells = row.OfType<TableCell>().Select((cell, index) =>
        {
            var alignment = index < alignments.Count && alignments[index].Alignment is { } set ? (int)set + 1 : 0;
            var kind = new SourceBlock(BlockKind.TableCell, default) { Number = alignment + (row.IsHeader ? BodyItem.HeaderCell : 0) };
            return cell.OfType<LeafBlock>().FirstOrDefault()?.Inline is { } inline ? Leaf(kind, inline) : Empty(BlockKind.TableCell) with { Number = kind.Number };
        }).ToEquatableArray();
        return new SourceBlock(BlockKind.TableRow, SpanOf(cells, start)) { Number = row.IsHeader ? 1 : 0, Blocks = cells };
    }

    private IEnumerable<SourceBlock> Definition(DefinitionItem item)
    {
        var terms = item.OfType<DefinitionTerm>().Where(static term => term.Inline is not null)
            .Select(term => Leaf(new SourceBlock(BlockKind.DefinitionTerm, default), term.Inline!)).ToList();
        return [.. terms, Container(new SourceBlock(BlockKind.Definition, default), item.Where(static block => block is not DefinitionTerm), InBlock)];
    }

    private SourceBlock Heading(HeadingBlock heading)
    {
        // A bracket that closes nowhere contains what follows it.
        var last = heading.Inline?.LastChild;
        while (last is DelimiterInline delimiter)
        {
            last = delimiter.LastChild;
        }

        var given = last is LiteralInline literal ? HeadingAnchors.Given(literal.Content.ToString()) : null;
        _anchor = given is null ? null : last;
        var block = Leaf(new SourceBlock(BlockKind.Heading, default) { Number = heading.Level }, heading.Inline!);
        return block with { Name = given is null ? _anchors.Next(_writer.TextOf(block.Span)) : _anchors.Reserve(given) };
    }

    private SourceBlock Code(CodeBlock code)
    {
        _writer.Begin(_separator);
        var lines = LinesOf(code);
        for (var i = 0; i < lines.Count; i++)
        {
            var span = new Span(lines[i].Start, Math.Max(lines[i].Length, 0));
            _writer.Put(lines[i].ToString(), span, CodeRun);
            if (i + 1 < lines.Count)
            {
                _writer.Put("\n", new Span(span.End, Math.Max(lines[i + 1].Start - span.End, 0)), CodeRun);
            }
        }

        return _writer.End(new SourceBlock(BlockKind.Code, default) { Name = (code as FencedCodeBlock)?.Info ?? "" });
    }

    private EquatableArray<SourceBlock> HtmlBlocks(HtmlBlock html)
    {
        var lines = LinesOf(html).Select(static line => new Span(line.Start, Math.Max(line.Length, 0)));
        return new HtmlReader(_file, _writer, _anchors, _separator).Read([.. lines]);
    }

    private SourceBlock Empty(BlockKind kind)
    {
        _writer.Begin(_separator);
        return _writer.End(new SourceBlock(kind, default));
    }

    private SourceBlock Leaf(SourceBlock kind, ContainerInline inline)
    {
        _writer.Begin(_separator);
        ReadChildren(inline, Plain);
        return _writer.End(kind);
    }

    /// <summary>Reads what is in a container, to any depth: each bracket that closes nowhere contains what follows it.</summary>
    private void ReadChildren(ContainerInline container, SourceRun run)
    {
        var rest = new Stack<(Inline Inline, SourceRun Run)>();
        Push(container.FirstChild, run);
        while (rest.Count > 0)
        {
            var (inline, runOfInline) = rest.Pop();
            Push(inline.NextSibling, runOfInline);
            if (Read(inline, runOfInline) is { } inner)
            {
                Push(((ContainerInline)inline).FirstChild, inner);
            }
        }

        void Push(Inline? inline, SourceRun runOfInline)
        {
            if (inline is not null)
            {
                rest.Push((inline, runOfInline));
            }
        }
    }

    /// <summary>Reads an inline, and returns the run of what is in it; null if that is not to be read.</summary>
    private SourceRun? Read(Inline inline, SourceRun run)
    {
        switch (inline)
        {
            case LiteralInline literal:
                ReadLiteral(literal, run);
                return null;
            case CodeInline code:
                _writer.Align(code.Content, new Span(code.Span.Start + code.DelimiterCount, code.Span.Length - (2 * code.DelimiterCount)), run with { Styles = run.Styles | TextStyles.Code });
                return null;
            case HtmlEntityInline entity:
                _writer.Put(entity.Transcoded.ToString(), SpanOf(entity), run);
                return null;
            case AutolinkInline link:
                _writer.Copy(new Span(link.Span.Start + 1, link.Url.Length), run with { Target = LinkTargets.Safe(link.IsEmail ? "mailto:" + link.Url : link.Url) });
                return null;
            case LineBreakInline { IsHard: false }:
                _writer.BreakSoftly(SpanOf(inline), run);
                return null;
            case LineBreakInline:
            case HtmlInline { Tag: { } tag } when HtmlTags.IsLineBreak(tag) || HtmlTags.IsBlock(tag):
                _writer.Put("\n", SpanOf(inline), run with { Kind = RunKind.LineBreak });
                return null;
            case FootnoteLink { IsBackLink: false } reference:
                _writer.PutEmpty(new SourceRun(RunKind.FootnoteReference, default) { Target = Label(reference.Footnote) });
                return null;
            case TaskList task when _item is not null:
                _item = _item with { Number = task.Checked ? 2 : 1 };
                return null;
            case LinkInline { IsImage: true } image:
                _writer.PutEmpty(run with { Kind = RunKind.Image, Styles = TextStyles.None, Image = new SourceImage(LinkTargets.Safe(image.Url), TextOf(image), image.Title ?? "") });
                return null;
            case LinkInline link:
                return run with { Target = LinkTargets.Safe(link.Url), Title = link.Title ?? "" };
            case EmphasisInline emphasis:
                return run with { Styles = run.Styles | StyleOf(emphasis) };
            case DelimiterInline delimiter:
                var sign = delimiter.ToLiteral();
                _writer.Align(sign, new Span(delimiter.Span.Start, sign.Length), run);
                return run;
            default:
                return inline is ContainerInline ? run : null;
        }
    }

    private void ReadLiteral(LiteralInline literal, SourceRun run)
    {
        var text = literal.Content.ToString();
        if (literal == _anchor)
        {
            text = text.Substring(0, text.LastIndexOf('{'));
        }

        _writer.Align(text, SpanOf(literal), run);
    }

    private static string TextOf(ContainerInline container) => string.Concat(container.Descendants().Select(static inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    }));

    private static TextStyles StyleOf(EmphasisInline emphasis) =>
        emphasis.DelimiterChar == '~' ? TextStyles.Strikethrough : emphasis.DelimiterCount == 2 ? TextStyles.Strong : TextStyles.Emphasis;

    /// <summary>The lines of a block; an empty block has no list of them.</summary>
    private static List<StringSlice> LinesOf(LeafBlock block) => block.Lines.Count == 0 ? [] : [.. block.Lines.Lines.Take(block.Lines.Count).Select(static line => line.Slice)];

    private static string Label(Footnote footnote) => (footnote.Label ?? "").TrimStart('^');

    private static int Start(ListBlock list) => int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;

    private static Span SpanOf(MarkdownObject syntax) => new(syntax.Span.Start, syntax.Span.Length);

    private static Span SpanOf(EquatableArray<SourceBlock> blocks, int start) =>
        blocks.Count == 0 ? new Span(start, 0) : new Span(blocks[0].Span.Start, blocks[blocks.Count - 1].Span.End - blocks[0].Span.Start);
}
