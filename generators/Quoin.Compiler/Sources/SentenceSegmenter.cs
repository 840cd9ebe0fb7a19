using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sources;

/// <summary>
/// Divides a source into sentences: a <see cref="SentenceDivider"/> adapted to prose in plain text and Markdown:
/// line breaks that end paragraphs, line wraps that do not, and list items.
/// </summary>
internal sealed class SentenceSegmenter(SourceDocument source, IEnumerable<Span> headings, Func<int, string> language)
{
    /// <summary>The minimum length of a wrapped line without end punctuation; a shorter one is a heading or a list item.</summary>
    private const int WrapLength = 60;

    private readonly string _text = source.Text;
    private readonly HashSet<int> _headingLines = new(headings.Select(heading => source.Position(heading.Start).Line));
    private readonly List<Span> _sentences = [];

    /// <summary>The sentences in source order, without surrounding white space and list bullets. Headings are not sentences.</summary>
    public IReadOnlyList<Span> Segment()
    {
        var start = 0;
        for (var line = 0; line < source.LineCount; line++)
        {
            var (lineStart, lineEnd) = source.Line(line);
            if (IsHeading(line))
            {
                start = lineEnd;
            }
            else if (!IsWrapped(line))
            {
                AddBlock(start, lineEnd);
                start = lineEnd;
            }
        }

        AddBlock(start, _text.Length);
        return _sentences;
    }

    private void AddBlock(int start, int end)
    {
        start = SkipSpace(start, end);
        start += BulletLength(start, end);
        if (start < end)
        {
            _sentences.AddRange(SentenceDivider.For(language(start)).Divide(_text, new Span(start, end - start)));
        }
    }

    private int SkipSpace(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Whether a line continues in the next one, so that the line break is inside a paragraph.</summary>
    private bool IsWrapped(int line)
    {
        if (line + 1 >= source.LineCount)
        {
            return false;
        }

        var (start, end) = source.Line(line);
        var (nextStart, nextEnd) = source.Line(line + 1);
        var next = SkipSpace(nextStart, nextEnd);

        if (next == nextEnd || string.IsNullOrWhiteSpace(_text.Substring(start, end - start)) || BulletLength(next, nextEnd) > 0 || IsHeading(line + 1))
        {
            return false;
        }

        return char.IsLower(_text[next]) || end - start >= WrapLength;
    }

    private bool IsHeading(int line) =>
        _headingLines.Contains(line) || (source.Line(line) is var (start, end) && start < end && _text[start] == '#');

    /// <summary>The length of a list bullet or number including the white space after it; 0 if there is none.</summary>
    private int BulletLength(int start, int end)
    {
        var index = start;
        if (index < end && _text[index] is '-' or '*' or '+' or '•' or '–' or '—' or '>')
        {
            index++;
        }
        else
        {
            while (index < end && index - start < 3 && char.IsDigit(_text[index]))
            {
                index++;
            }

            if (index == start || index == end || _text[index] is not ('.' or ')'))
            {
                return 0;
            }

            index++;
        }

        var bullet = index;
        index = SkipSpace(index, end);
        return index > bullet ? index - start : 0;
    }
}
