using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Sources;

/// <summary>Divides the blocks of a source into sentences.</summary>
/// <param name="source">The source.</param>
/// <param name="headings">The headings that the annotation names; they are not sentences, whatever their blocks are. In order.</param>
/// <param name="language">The language of the source at an offset.</param>
internal sealed class SentenceSegmenter(SourceDocument source, List<Span> headings, Func<int, string> language)
{
    /// <summary>A letter in place of what is in code, so that its signs end no sentence and its first one begins a sentence as a capital does.</summary>
    private const char Code = 'q';

    private readonly string _text = WithoutCode(source);
    private readonly List<Span> _sentences = [];
    private readonly List<int> _leaves = [];
    private (string? Language, SentenceDivider? Divider) _last;

    /// <summary>The sentences in source order, without surrounding white space, and the index of the leaf of each.</summary>
    public (List<Span> Sentences, List<int> Leaves) Segment()
    {
        for (var i = 0; i < source.Leaves.Count; i++)
        {
            if (source.Leaves[i].HasSentences)
            {
                Segment(source.Leaves[i]);
                while (_leaves.Count < _sentences.Count)
                {
                    _leaves.Add(i);
                }
            }
        }

        return (_sentences, _leaves);
    }

    private void Segment(SourceLeaf leaf)
    {
        if (leaf.IsInFootnote && FootnoteReference.Is(source.TextOf(leaf.Span)))
        {
            _sentences.Add(leaf.Span);
            return;
        }

        // A number alone says nothing without the words beside it.
        if (leaf.Kind == BlockKind.TableCell && !HasLetter(leaf.Span))
        {
            return;
        }

        // A heading that the annotation names can be a line of a longer block.
        var start = leaf.Span.Start;
        for (var next = headings.BinarySearch(leaf.Span, Span.ByStart) is var index && index < 0 ? ~index : index;
            next < headings.Count && headings[next].Start < leaf.Span.End; next++)
        {
            DivideLines(leaf, start, headings[next].Start);
            start = Math.Max(start, headings[next].End);
        }

        DivideLines(leaf, start, leaf.Span.End);
    }

    private bool HasLetter(Span span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetter(source.Text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Divides a part of a block also where its author began a new line, unless it goes on in lower case.</summary>
    private void DivideLines(SourceLeaf leaf, int start, int end)
    {
        foreach (var run in leaf.Block.Runs)
        {
            if (run.Kind != RunKind.LineBreak || run.Span.Start < start || run.Span.End >= end)
            {
                continue;
            }

            var next = run.Span.End;
            while (next < end && !char.IsLetterOrDigit(_text, next))
            {
                next++;
            }

            if (next < end && !char.IsLower(_text, next))
            {
                Divide(start, run.Span.Start);
                start = run.Span.End;
            }
        }

        Divide(start, end);
    }

    private void Divide(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        // The dash of a list or of a dialogue.
        start += end - start > 1 && _text[start] is '–' or '—' && char.IsWhiteSpace(_text[start + 1]) ? 1 : 0;
        if (start < end)
        {
            DividerFor(language(start)).Divide(_text, new Span(start, end - start), _sentences);
        }
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
        foreach (var leaf in source.Leaves)
        {
            if (!leaf.HasSentences)
            {
                continue;
            }

            foreach (var run in leaf.Block.Runs)
            {
                // A single letter of code stays: a capital before a full stop is read as an initial.
                if ((run.Styles & TextStyles.Code) != 0 && run.Span.Length > 1)
                {
                    text ??= source.Text.ToCharArray();
                    Hide(text, run.Span);
                }
            }
        }

        return text is null ? source.Text : new string(text);
    }

    private static void Hide(char[] text, Span code)
    {
        var last = code.End - (SentenceBoundary.IsEnd(text[code.End - 1], SentenceEnds.Mark) ? 1 : 0);
        for (var i = code.Start; i < last; i++)
        {
            text[i] = i == code.Start ? char.ToUpperInvariant(Code) : Code;
        }
    }
}
