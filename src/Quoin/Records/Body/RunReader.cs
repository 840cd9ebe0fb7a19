using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin;

/// <summary>Reads the runs of a block, and cuts them where quotes begin and end.</summary>
internal sealed class RunReader
{
    private readonly ArticleBody _body;
    private readonly MarkSweep _marks;
    private readonly List<Run> _runs = [];
    private int _position;
    private (TextSpan Url, TextSpan Title) _lastLink;
    private Link? _link;

    private RunReader(BlockData block)
    {
        _body = block.Body;
        _position = block.Span.Start;
        _marks = new MarkSweep(block.Body, block.Span);
    }

    /// <summary>The runs of a block, in order.</summary>
    public static IReadOnlyList<Run> Read(BlockData block)
    {
        if (block.Blocks.Count > 0 || (block.Runs == 0 && block.Span.Length == 0))
        {
            return Array.AsReadOnly<Run>([]);
        }

        var reader = new RunReader(block);
        if (block.Runs == 0)
        {
            reader.Add(RunFormat.Plain, block.Span.Length);
        }
        else
        {
            reader.ReadAll(block.Runs);
        }

        return Array.AsReadOnly(reader._runs.ToArray());
    }

    /// <summary>Moves past the runs of a block, and returns the length of their text.</summary>
    public static int Skip(ContentTable table, ref int at)
    {
        var length = 0;
        for (var count = table.Read(ref at); count > 0; count--)
        {
            var head = table.Read(ref at);
            length += Length(table, head, ref at);
            at += (HasTarget(head) ? 2 : 0) + (HasTitle(head) ? 2 : 0);
            switch ((RunKind)(head % BodyItem.RunKinds))
            {
                case RunKind.FootnoteReference:
                    _ = table.Read(ref at);
                    break;
                case RunKind.Image:
                    at += 6;
                    break;
            }
        }

        return length;
    }

    private void ReadAll(int at)
    {
        var table = _body.Content.Table;
        for (var count = table.Read(ref at); count > 0; count--)
        {
            var head = table.Read(ref at);
            var length = Length(table, head, ref at);
            Add(ReadFormat(table, head, ref at), length);
        }
    }

    private RunFormat ReadFormat(ContentTable table, int head, ref int at)
    {
        var kind = (RunKind)(head % BodyItem.RunKinds);
        var styles = (TextStyles)(head / BodyItem.Styles);
        var link = HasTarget(head) ? ReadLink(table, HasTitle(head), ref at) : _link = null;
        switch (kind)
        {
            case RunKind.FootnoteReference:
                return new RunFormat(kind, styles, Footnote: table.Read(ref at));
            case RunKind.Image:
                return new RunFormat(kind, styles, link, ReadImage(ref at));
            default:
                return kind == RunKind.Text && styles == TextStyles.None && link is null ? RunFormat.Plain : new RunFormat(kind, styles, link);
        }
    }

    private Link ReadLink(ContentTable table, bool hasTitle, ref int at)
    {
        var place = (Span(table, ref at), hasTitle ? Span(table, ref at) : default);
        if (_link is null || place != _lastLink)
        {
            var start = at - (hasTitle ? 4 : 2);
            _link = new Link(_body.Content.Text(start), hasTitle ? _body.Content.Text(start + 2) : null);
            _lastLink = place;
        }

        return _link;
    }

    private Image ReadImage(ref int at)
    {
        var image = new Image(_body.Content.OptionalText(at) ?? "", _body.Content.OptionalText(at + 2) ?? "", _body.Content.OptionalText(at + 4));
        at += 6;
        return image;
    }

    private void Add(RunFormat format, int length)
    {
        var end = _position + length;
        do
        {
            var next = _marks.NextCut(_position, end);
            var marks = _marks.Covering(_position, next);
            _runs.Add(new Run(_body, format, new TextSpan(_position, next - _position), marks));
            _position = next;
        }
        while (_position < end);
    }

    private static TextSpan Span(ContentTable table, ref int at)
    {
        at += 2;
        return new TextSpan(table[at - 2], table[at - 1]);
    }

    private static int Length(ContentTable table, int head, ref int at) => (head % BodyItem.RunKinds) switch
    {
        (int)RunKind.Text => table.Read(ref at),
        (int)RunKind.LineBreak => 1,
        _ => 0,
    };

    private static bool HasTarget(int head) => (head & BodyItem.HasTarget) != 0;

    private static bool HasTitle(int head) => (head & BodyItem.HasTitle) != 0;
}
