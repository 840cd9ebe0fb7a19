using System.Text.RegularExpressions;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Sources;

/// <summary>Divides the blocks of a source into sentences.</summary>
/// <param name="source">The source.</param>
/// <param name="headings">The headings that the annotation names; they are not sentences, whatever their blocks are.</param>
/// <param name="language">The language of the source at an offset.</param>
internal sealed class SentenceSegmenter(SourceDocument source, IEnumerable<Span> headings, Func<int, string> language)
{
    /// <summary>What a reference has and a remark hardly ever has: a year, and an identifier, an address, or the initials of an author.</summary>
    private static readonly Regex Year = new(@"(?<![\d.,])(?:1[89]|20)\d\d(?!\d)", RegexOptions.CultureInvariant);
    private static readonly Regex Source = new(@"https?://|\bdoi\b|\bISBN\b|\bet al\b|\b\p{Lu}\.|\d\s*\(\d+\)|\bpp?\.\s*\d", RegexOptions.CultureInvariant);

    private readonly string _text = source.Text;
    private readonly List<Span> _headings = [.. headings.OrderBy(static heading => heading.Start)];

    /// <summary>The sentences in source order, without surrounding white space, and the index of the leaf of each.</summary>
    public IEnumerable<(Span Sentence, int Leaf)> Segment()
    {
        for (var i = 0; i < source.Leaves.Count; i++)
        {
            if (source.Leaves[i].HasSentences)
            {
                foreach (var sentence in Segment(source.Leaves[i]).Where(HasWords))
                {
                    yield return (sentence, i);
                }
            }
        }
    }

    private List<Span> Segment(SourceLeaf leaf)
    {
        if (leaf.Kind == BlockKind.TableCell || (leaf.IsInFootnote && IsReference(source.TextOf(leaf.Span))))
        {
            return [leaf.Span];
        }

        // A heading that the annotation names can be a line of a longer block.
        var start = leaf.Span.Start;
        var sentences = new List<Span>();
        for (var next = _headings.BinarySearch(leaf.Span, Span.ByStart) is var index && index < 0 ? ~index : index;
            next < _headings.Count && _headings[next].Start < leaf.Span.End; next++)
        {
            sentences.AddRange(Divide(start, _headings[next].Start));
            start = Math.Max(start, _headings[next].End);
        }

        sentences.AddRange(Divide(start, leaf.Span.End));
        return sentences;
    }

    private IEnumerable<Span> Divide(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        // The dash of a list or of a dialogue.
        start += end - start > 1 && _text[start] is '–' or '—' && char.IsWhiteSpace(_text[start + 1]) ? 1 : 0;
        return start < end ? SentenceDivider.For(language(start)).Divide(_text, new Span(start, end - start)) : [];
    }

    private bool HasWords(Span cell)
    {
        for (var i = cell.Start; i < cell.End; i++)
        {
            if (char.IsLetterOrDigit(_text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a footnote is a reference to a publication, whose full stops end no sentences.</summary>
    private static bool IsReference(string footnote) => Year.IsMatch(footnote) && Source.IsMatch(footnote);
}
