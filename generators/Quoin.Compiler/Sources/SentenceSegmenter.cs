using System.Text.RegularExpressions;
using Quoin.Compiler.Sentences;
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

    /// <summary>A letter in place of what is in code, so that its signs end no sentence and its first one begins a sentence as a capital does.</summary>
    private const char Code = 'q';

    private readonly string _text = WithoutCode(source);
    private (string? Language, SentenceDivider? Divider) _last;
    private readonly List<Span> _headings = [.. headings.OrderBy(static heading => heading.Start)];

    /// <summary>The sentences in source order, without surrounding white space, and the index of the leaf of each.</summary>
    public IEnumerable<(Span Sentence, int Leaf)> Segment()
    {
        for (var i = 0; i < source.Leaves.Count; i++)
        {
            if (source.Leaves[i].HasSentences)
            {
                foreach (var sentence in Segment(source.Leaves[i]))
                {
                    yield return (sentence, i);
                }
            }
        }
    }

    private List<Span> Segment(SourceLeaf leaf)
    {
        if (leaf.IsInFootnote && IsReference(source.TextOf(leaf.Span)))
        {
            return [leaf.Span];
        }

        // A number alone says nothing without the words beside it.
        if (leaf.Kind == BlockKind.TableCell && !source.TextOf(leaf.Span).Any(char.IsLetter))
        {
            return [];
        }

        // A heading that the annotation names can be a line of a longer block.
        var start = leaf.Span.Start;
        var sentences = new List<Span>();
        for (var next = _headings.BinarySearch(leaf.Span, Span.ByStart) is var index && index < 0 ? ~index : index;
            next < _headings.Count && _headings[next].Start < leaf.Span.End; next++)
        {
            sentences.AddRange(DivideLines(leaf, start, _headings[next].Start));
            start = Math.Max(start, _headings[next].End);
        }

        sentences.AddRange(DivideLines(leaf, start, leaf.Span.End));
        return sentences;
    }

    /// <summary>Divides a part of a block also where its author began a new line, unless it goes on in lower case.</summary>
    private IEnumerable<Span> DivideLines(SourceLeaf leaf, int start, int end)
    {
        foreach (var line in leaf.Block.Runs.Where(run => run.Kind == RunKind.LineBreak && run.Span.Start >= start && run.Span.End < end))
        {
            var next = line.Span.End;
            while (next < end && !char.IsLetterOrDigit(_text, next))
            {
                next++;
            }

            if (next < end && !char.IsLower(_text, next))
            {
                foreach (var sentence in Divide(start, line.Span.Start))
                {
                    yield return sentence;
                }

                start = line.Span.End;
            }
        }

        foreach (var sentence in Divide(start, end))
        {
            yield return sentence;
        }
    }

    private IEnumerable<Span> Divide(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        // The dash of a list or of a dialogue.
        start += end - start > 1 && _text[start] is '–' or '—' && char.IsWhiteSpace(_text[start + 1]) ? 1 : 0;
        return start < end ? DividerFor(language(start)).Divide(_text, new Span(start, end - start)) : [];
    }

    private SentenceDivider DividerFor(string language)
    {
        if (_last.Divider is null || _last.Language != language)
        {
            _last = (language, SentenceDivider.For(language));
        }

        return _last.Divider!;
    }

    private static string WithoutCode(SourceDocument source)
    {
        char[]? text = null;
        foreach (var run in source.Leaves.Where(static leaf => leaf.HasSentences).SelectMany(static leaf => leaf.Block.Runs))
        {
            // A single letter of code stays: a capital before a full stop is read as an initial.
            if ((run.Styles & TextStyles.Code) != 0 && run.Span.Length > 1)
            {
                text ??= source.Text.ToCharArray();
                var last = run.Span.End - (SentenceBoundary.IsEnd(text[run.Span.End - 1], SentenceEnds.Mark) ? 1 : 0);
                for (var i = run.Span.Start; i < last; i++)
                {
                    text[i] = i == run.Span.Start ? char.ToUpperInvariant(Code) : Code;
                }
            }
        }

        return text is null ? source.Text : new string(text);
    }

    /// <summary>Whether a footnote is a reference to a publication, whose full stops end no sentences.</summary>
    private static bool IsReference(string footnote) => Year.IsMatch(footnote) && Source.IsMatch(footnote);
}
