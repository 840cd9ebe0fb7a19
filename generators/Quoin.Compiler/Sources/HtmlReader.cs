using System.Text;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Sources;

/// <summary>Reads a block of HTML in Markdown: its text without tags, comments, scripts and styles.</summary>
internal sealed class HtmlReader(string file, ReadingTextWriter writer, HeadingAnchors anchors, string separator)
{
    /// <summary>Longer tags and entities are read as text, so that many that do not end cost little.</summary>
    private const int LongestTag = 4096;
    private const int LongestEntity = 32;

    private static readonly SourceRun Plain = new(RunKind.Text, default);
    private static readonly string[] Unseen = ["script", "style", "template", "textarea", "title"];

    private readonly List<SourceBlock> _blocks = [];
    private readonly StringBuilder _html = new();
    private readonly List<Span> _lines = [];
    private readonly List<int> _lineStarts = [];
    private bool _isOpen;
    private int _level;

    /// <summary>Reads the lines of a block.</summary>
    /// <param name="lines">The spans of its lines in the file.</param>
    public EquatableArray<SourceBlock> Read(IReadOnlyList<Span> lines)
    {
        foreach (var line in lines)
        {
            _lineStarts.Add(_html.Length);
            _lines.Add(line);
            _html.Append(file, line.Start, line.Length).Append('\n');
        }

        Read(_html.ToString());
        Close();
        return [.. _blocks];
    }

    private void Read(string html)
    {
        for (var i = 0; i < html.Length;)
        {
            var start = i;
            if (html[i] == '<' && TagEnd(html, i) is var tagEnd and > 0)
            {
                i = ReadTag(html, i, tagEnd);
            }
            else if (html[i] == '&' && html.IndexOf(';', i, Math.Min(LongestEntity, html.Length - i)) is var end and > 0
                && MarkdownReader.Decode(html.Substring(i, end + 1 - i)) is var text && text.Length <= end - i)
            {
                i = end + 1;
                Put(text, start, i);
            }
            else if (char.IsWhiteSpace(html[i]))
            {
                while (i < html.Length && char.IsWhiteSpace(html[i]))
                {
                    i++;
                }

                if (_isOpen)
                {
                    writer.BreakSoftly(FileSpan(start, i), Plain);
                }
            }
            else
            {
                i++;
                while (i < html.Length && html[i] is not ('<' or '&') && !char.IsWhiteSpace(html[i]))
                {
                    i++;
                }

                Put(html.Substring(start, i - start), start, i);
            }
        }
    }

    /// <summary>Reads a tag or a comment, and returns where the text goes on.</summary>
    private int ReadTag(string html, int start, int end)
    {
        var tag = html.Substring(start, Math.Min(end - start, LongestTag));
        if (Array.Find(Unseen, name => HtmlTags.Opens(tag, name)) is { } unseen)
        {
            Close();
            var close = html.IndexOf("</" + unseen, end, StringComparison.OrdinalIgnoreCase);
            return close < 0 ? html.Length : close;
        }

        if (HtmlTags.IsLineBreak(tag))
        {
            if (_isOpen)
            {
                writer.Put("\n", FileSpan(start, end), Plain with { Kind = RunKind.LineBreak });
            }
        }
        else if (HtmlTags.IsBlock(tag))
        {
            Close();
            _level = HtmlTags.HeadingLevel(tag);
        }

        return end;
    }

    /// <summary>Where a tag, a comment or a declaration ends; 0 if the sign begins none.</summary>
    private static int TagEnd(string html, int start)
    {
        if (string.CompareOrdinal(html, start, "<!--", 0, 4) == 0)
        {
            var end = html.IndexOf("-->", start + 4, StringComparison.Ordinal);
            return end < 0 ? html.Length : end + 3;
        }

        if (start + 1 >= html.Length || !(html[start + 1] is '/' or '!' or '?' || html[start + 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
        {
            return 0;
        }

        var quote = '\0';
        for (var i = start + 1; i < html.Length && i - start < LongestTag; i++)
        {
            if (quote != '\0')
            {
                quote = html[i] == quote ? '\0' : quote;
            }
            else if (html[i] is '"' or '\'')
            {
                quote = html[i];
            }
            else if (html[i] == '>')
            {
                return i + 1;
            }
            else if (html[i] == '<')
            {
                // Not in a tag, as in CommonMark. So a text of beginnings of tags is read once.
                return 0;
            }
        }

        return 0;
    }

    private void Put(string text, int start, int end)
    {
        if (!_isOpen)
        {
            writer.Begin(separator);
            _isOpen = true;
        }

        writer.Put(text, FileSpan(start, end), Plain);
    }

    private void Close()
    {
        if (_isOpen)
        {
            _isOpen = false;
            var block = writer.End(new SourceBlock(_level > 0 ? BlockKind.Heading : BlockKind.Paragraph, default) { Number = _level });
            _blocks.Add(_level > 0 ? block with { Name = anchors.Next(writer.TextOf(block.Span)) } : block);
        }

        _level = 0;
    }

    /// <summary>The span in the file of a span of the lines.</summary>
    private Span FileSpan(int start, int end)
    {
        var first = ToFile(start);
        return new Span(first, Math.Max(ToFile(end) - first, 0));
    }

    private int ToFile(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return Math.Min(_lines[line].Start + offset - _lineStarts[line], file.Length);
    }
}
