using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Tool.Drafts;

/// <summary>
/// Finds headings of plain text that no mark shows: short lines without a mark at the end, above prose. Markdown marks its headings.
/// </summary>
internal static class BareHeadings
{
    private const int LongestHeading = 80;
    private const int MostWords = 12;

    /// <summary>The length from which a paragraph is prose, whatever it ends with.</summary>
    private const int LeastProse = 100;

    /// <summary>The maximum number of headings in a row: a title, and the heading of the first section.</summary>
    private const int MostInRow = 2;

    /// <summary>The headings, in order.</summary>
    public static IReadOnlyList<Span> In(SourceDocument document)
    {
        var headings = new List<Span>();
        if (MarkdownReader.IsMarkdown(document.File.Path))
        {
            return headings;
        }

        var blocks = document.Blocks;
        for (var i = blocks.Count - 1; i > 0; i--)
        {
            if (!IsProse(blocks[i], document))
            {
                continue;
            }

            var first = i;
            while (first > 0 && HasForm(blocks[first - 1], document))
            {
                first--;
            }

            // Many short lines are a list or a poem, and only the last can be a heading.
            for (var heading = i - 1; heading >= first && (i - first <= MostInRow || heading == i - 1); heading--)
            {
                headings.Add(blocks[heading].Span);
            }

            i = first;
        }

        headings.Reverse();
        return headings;
    }

    private static bool IsProse(SourceBlock block, SourceDocument document) => block.Kind switch
    {
        BlockKind.List => true,
        BlockKind.Paragraph => block.Span.Length >= LeastProse || (SentenceForm.IsClosed(document.TextOf(block.Span)) && !HasForm(block, document)),
        _ => false,
    };

    private static bool HasForm(SourceBlock block, SourceDocument document)
    {
        if (block.Kind != BlockKind.Paragraph || block.Span.Length is > LongestHeading or < 2)
        {
            return false;
        }

        var text = document.TextOf(block.Span);
        var first = text[0];
        return (char.IsUpper(first) || char.IsDigit(first) || char.GetUnicodeCategory(first) == System.Globalization.UnicodeCategory.OtherLetter)
            && VisibleWords.IsIn(text)
            && text.IndexOf('\n', StringComparison.Ordinal) < 0
            && (!SentenceForm.IsClosed(text) || SentenceForm.IsQuestion(text))
            && text[^1] is not (',' or '-' or '–' or '—')
            && QuotePlacer.CanContain(Whitespace.Collapse(text))
            && new WordText(text).Count <= MostWords
            && document.File.Text.IndexOf('\n', document.FileSpan(block.Span).Start, document.FileSpan(block.Span).Length) < 0;
    }
}
