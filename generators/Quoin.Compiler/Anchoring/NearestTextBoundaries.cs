using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>Tells where a stretch that is near to a quote may begin and end.</summary>
/// <param name="source">The source as it is.</param>
/// <param name="folded">The source folded.</param>
/// <param name="text">The folded source in small letters.</param>
/// <param name="words">The quote, folded and in small letters.</param>
internal sealed class NearestTextBoundaries(string source, FoldedText folded, string text, string words)
{
    /// <summary>Longer words are not asked about.</summary>
    private const int WordReach = 32;

    /// <summary>So far white space is looked through for a line break.</summary>
    private const int LineBreakReach = 16;

    /// <summary>The quote's first word, where it has several and the first is not too long to be one.</summary>
    public string? FirstWord { get; } = words.IndexOf(' ') is > 0 and <= WordReach and var end ? words.Substring(0, end) : null;

    /// <summary>The quote's last word, likewise.</summary>
    public string? LastWord { get; } = words.LastIndexOf(' ') is > 0 and var space && words.Length - space <= WordReach ? words.Substring(space + 1) : null;

    /// <summary>Whether a stretch may begin here: not inside of a word, nor before what belongs to the word before.</summary>
    public bool MayBegin(int start, int end) => text[start] != ' '
        && (start == 0 || text[start - 1] == ' ' || !char.IsPunctuation(text[start]))
        && !Boundaries.Cuts(source, folded.Unfold(start, 1).Start)
        && !BeginsWithEnd(start, end);

    public bool MayEnd(int end) => text[end - 1] != ' ' && !Boundaries.Cuts(source, folded.Unfold(end - 1, 1).End);

    /// <summary>
    /// Whether a stretch goes beyond a sentence by the first word of the next. To the distance that is as good as no word in
    /// place of the quote's last; to a reader it is no part of what was meant, unless the quote has it too.
    /// </summary>
    public bool EndsWithBeginning(int start, int end)
    {
        var space = text.LastIndexOf(' ', end - 1, Math.Min(WordReach, end));
        return space > start && WordBreaks.IsWord(text[space + 1]) && IsSentenceEnd(space)
            && !(LastWord is { } word && end - space - 1 == word.Length && EndsWith(end, word));
    }

    /// <summary>The same at the start: the last word of the sentence before.</summary>
    private bool BeginsWithEnd(int start, int end)
    {
        var space = WordBreaks.IsWord(text[start]) ? text.IndexOf(' ', start, Math.Min(WordReach, end - start)) : -1;
        return space >= 0 && IsSentenceEnd(space) && !(FirstWord is { } word && space - start == word.Length && BeginsWith(start, word));
    }

    public bool BeginsWith(int start, string word) => start + word.Length < text.Length
        && text[start + word.Length] == ' ' && string.CompareOrdinal(text, start, word, 0, word.Length) == 0;

    public bool EndsWith(int end, string word) => end > word.Length
        && text[end - word.Length - 1] == ' ' && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0;

    /// <summary>The start of the sentence, if it is at most so many words before a place; otherwise -1.</summary>
    public int SentenceStart(int start, int words)
    {
        for (; words > 0 && start > 1 && text[start - 1] == ' ' && !IsSentenceEnd(start - 1); words--)
        {
            start = text.LastIndexOf(' ', start - 2, Math.Min(WordReach, start - 1)) + 1;
        }

        return start == 0 || (text[start - 1] == ' ' && IsSentenceEnd(start - 1)) ? start : -1;
    }

    /// <summary>The end of the sentence, if it is at most so many words behind a place; otherwise -1.</summary>
    public int SentenceEnd(int end, int words)
    {
        for (; words > 0 && end < text.Length - 1 && text[end] == ' ' && !IsSentenceEnd(end); words--)
        {
            var space = text.IndexOf(' ', end + 1, Math.Min(WordReach, text.Length - end - 1));
            end = space >= 0 ? space : text.Length - end <= WordReach ? text.Length : end + 1;
        }

        return end == text.Length || (text[end] == ' ' && IsSentenceEnd(end)) ? end : -1;
    }

    private bool IsSentenceEnd(int space)
    {
        // The bullets and signs that begin the lines of lists and headings.
        if (space == 0 || SentenceBoundary.IsEnd(text[space - 1], SentenceEnds.Mark | SentenceEnds.Clause)
            || (text[space - 1] is '-' or '*' or '•' or '#' && (space == 1 || text[space - 2] == ' ')))
        {
            return true;
        }

        var start = folded.Unfold(space - 1, 1).End;
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
