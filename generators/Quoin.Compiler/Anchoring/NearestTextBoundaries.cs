using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>Decides where a span that is near to a quote may begin and end.</summary>
/// <param name="source">The original source.</param>
/// <param name="folded">The folded source.</param>
/// <param name="text">The folded source in lowercase.</param>
/// <param name="words">The folded quote in lowercase.</param>
/// <param name="sentenceEnds">Where the sentences of the source end.</param>
internal sealed class NearestTextBoundaries(string source, FoldedText folded, string text, string words, HashSet<int> sentenceEnds)
{
    /// <summary>The maximum length of the first or last word.</summary>
    private const int WordReach = 32;

    /// <summary>The maximum amount of white space searched for a line break.</summary>
    private const int LineBreakReach = 16;

    /// <summary>The quote's first word; null if the quote has only one word or the first is too long.</summary>
    public string? FirstWord { get; } = words.IndexOf(' ') is > 0 and <= WordReach and var end ? words.Substring(0, end) : null;

    /// <summary>The quote's last word; null if the quote has only one word or the last is too long.</summary>
    public string? LastWord { get; } = words.LastIndexOf(' ') is > 0 and var space && words.Length - space <= WordReach ? words.Substring(space + 1) : null;

    /// <summary>Whether a span may begin here: neither inside a word nor before characters that belong to the previous word.</summary>
    public bool MayBegin(int start, int end) => text[start] != ' '
        && (start == 0 || text[start - 1] == ' ' || !char.IsPunctuation(text[start]))
        && Boundaries.IsEdge(source, folded.Unfold(start, 1).Start)
        && !BeginsWithEnd(start, end);

    public bool MayEnd(int end) => text[end - 1] != ' ' && Boundaries.IsEdge(source, folded.Unfold(end - 1, 1).End);

    /// <summary>
    /// Whether a span extends into the next sentence by one word. For the edit distance that is no worse than omitting
    /// the quote's last word, but a reader would not expect the word, unless the quote has it too.
    /// </summary>
    public bool EndsWithBeginning(int start, int end)
    {
        var space = text.LastIndexOf(' ', end - 1, Math.Min(WordReach, end));
        return space > start && WordBreaks.IsWord(text[space + 1]) && IsSentenceEnd(space, SentenceEnds.Mark)
            && !(LastWord is { } word && end - space - 1 == word.Length && EndsWith(end, word));
    }

    /// <summary>Whether a span begins with the last word of the previous sentence.</summary>
    private bool BeginsWithEnd(int start, int end)
    {
        var space = WordBreaks.IsWord(text[start]) ? text.IndexOf(' ', start, Math.Min(WordReach, end - start)) : -1;
        return space >= 0 && IsSentenceEnd(space, SentenceEnds.Mark) && !(FirstWord is { } word && space - start == word.Length && BeginsWith(start, word));
    }

    public bool BeginsWith(int start, string word) => start + word.Length < text.Length
        && text[start + word.Length] == ' ' && string.CompareOrdinal(text, start, word, 0, word.Length) == 0;

    public bool EndsWith(int end, string word) => end > word.Length
        && text[end - word.Length - 1] == ' ' && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0;

    /// <summary>The start of the sentence if it is at most <paramref name="words"/> words before an offset; otherwise -1.</summary>
    public int SentenceStart(int start, int words)
    {
        for (; words > 0 && start > 1 && text[start - 1] == ' ' && !IsSentenceEnd(start - 1); words--)
        {
            start = text.LastIndexOf(' ', start - 2, Math.Min(WordReach, start - 1)) + 1;
        }

        return start == 0 || (text[start - 1] == ' ' && IsSentenceEnd(start - 1)) ? start : -1;
    }

    /// <summary>The end of the sentence if it is at most <paramref name="words"/> words after an offset; otherwise -1.</summary>
    public int SentenceEnd(int end, int words)
    {
        for (; words > 0 && end < text.Length - 1 && text[end] == ' ' && !IsSentenceEnd(end); words--)
        {
            var space = text.IndexOf(' ', end + 1, Math.Min(WordReach, text.Length - end - 1));
            end = space >= 0 ? space : text.Length - end <= WordReach ? text.Length : end + 1;
        }

        return end == text.Length || (text[end] == ' ' && IsSentenceEnd(end)) ? end : -1;
    }

    /// <summary>Whether a sentence ends before a space.</summary>
    /// <param name="space">The index of the space.</param>
    /// <param name="ends">The marks that count; a line break always does.</param>
    public bool IsSentenceEnd(int space, SentenceEnds ends = SentenceEnds.Mark | SentenceEnds.Clause)
    {
        if (space == 0)
        {
            return true;
        }

        // Bullets and signs at the beginning of list items and headings.
        var start = folded.Unfold(space - 1, 1).End;
        if (((ends & SentenceEnds.Mark) != 0 && sentenceEnds.Contains(start)) || SentenceBoundary.IsEnd(text[space - 1], ends & ~SentenceEnds.Mark)
            || (text[space - 1] is '-' or '*' or '•' or '#' && (space == 1 || text[space - 2] == ' ')))
        {
            return true;
        }

        for (var i = start; i < source.Length && i < start + LineBreakReach && Whitespace.Is(source[i]); i++)
        {
            if (SentenceBoundary.IsEnd(source[i], SentenceEnds.Line))
            {
                return true;
            }
        }

        return false;
    }
}
