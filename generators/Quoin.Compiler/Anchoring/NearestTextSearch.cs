using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Anchoring;

/// <summary>A span of the folded text and its edit distance from the quote.</summary>
internal readonly record struct NearMatch(int Start, int Length, int Distance)
{
    public int End => Start + Length;
}

/// <summary>Finds the span of whole words that is nearest to one quote.</summary>
internal sealed class NearestTextSearch
{
    /// <summary>The maximum difference in percent. Texts of unrelated articles differ by at least 34.</summary>
    public const int LimitPercent = 30;

    /// <summary>The extra distance allowed for one more word if the span then ends like the quote.</summary>
    private const int WordAllowance = 12;

    /// <summary>How far the end of a bracket is searched.</summary>
    private const int BracketReach = 40;

    private readonly string _text;
    private readonly string _words;
    private readonly int _limit;
    private readonly long _budget;
    private readonly HashSet<ulong> _contentWords;
    private readonly NearestTextBoundaries _boundaries;
    private readonly NearestTextPattern _pattern;
    private readonly char[] _window;
    private readonly CancellationToken _cancellation;
    private NearestTextPattern? _backward;
    private NearMatch? _best;

    /// <param name="source">The original source.</param>
    /// <param name="folded">The folded source.</param>
    /// <param name="text">The folded source in lowercase, with the same offsets.</param>
    /// <param name="words">The quote, folded in the same way and in lowercase; not empty.</param>
    /// <param name="sentenceEnds">Where the sentences of the source end.</param>
    /// <param name="budget">The maximum number of steps.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public NearestTextSearch(string source, FoldedText folded, string text, string words, HashSet<int> sentenceEnds, long budget, CancellationToken cancellation)
    {
        (_text, _words, _budget, _cancellation) = (text, words, budget, cancellation);
        _limit = Limit(words.Length);
        _contentWords = ContentWords.Hash(words);
        _boundaries = new NearestTextBoundaries(source, folded, text, words, sentenceEnds);
        _pattern = new NearestTextPattern(words.AsSpan(), cancellation);
        _window = new char[Math.Min(words.Length + _limit, text.Length)];
    }

    /// <summary>The number of steps taken.</summary>
    public long Steps => _pattern.Steps + (_backward?.Steps ?? 0);

    /// <summary>Whether the search exceeded its budget, so that its result is meaningless.</summary>
    public bool IsGivenUp => Steps > _budget;

    /// <summary>The maximum distance that counts as near for a quote of the given length.</summary>
    public static int Limit(int length) => (int)((long)length * LimitPercent / 100);

    /// <summary>Finds the nearest span; the first if several are equally near.</summary>
    public NearMatch? Find()
    {
        _pattern.FindEnd(_text.AsSpan(), _limit, judge: JudgeEnd);
        return _best is { } best ? ToClosedBracket(WithoutOtherSentences(ToSameEnd(ToSentence(ToSameWords(best))))) : null;
    }

    private int JudgeEnd(int end, int distance)
    {
        if (!_boundaries.MayEnd(end) || IsGivenUp)
        {
            return NearestTextPattern.Never;
        }

        var limit = _best is { } best ? best.Distance - 1 : _limit;
        if (FindStart(end, limit) is not { } match || _boundaries.EndsWithBeginning(match.Start, end) || !SharesContent(match))
        {
            return NearestTextPattern.Never;
        }

        _best = match;
        return match.Distance;
    }

    /// <summary>Whether a match shares a content word with the quote; otherwise the similarity is a coincidence. A quote's only content word may be the one that differs.</summary>
    private bool SharesContent(NearMatch match) =>
        _contentWords.Count < 2 || ContentWords.Hash(_text, match.Start, match.Length).Any(_contentWords.Contains);

    /// <summary>
    /// Extends a match to the quote's first and last words, if these are near its ends. For "dry", the edit distance
    /// prefers the "very" of "very dry"; a reader sees an additional word.
    /// </summary>
    private NearMatch ToSameWords(NearMatch match)
    {
        if (_boundaries.LastWord is { } last && !_boundaries.EndsWith(match.End, last))
        {
            match = FindEnd(match.Start, match.Distance + last.Length + WordAllowance, end => _boundaries.EndsWith(end, last)) ?? match;
        }

        if (_boundaries.FirstWord is { } first && !_boundaries.BeginsWith(match.Start, first))
        {
            match = FindStart(match.End, match.Distance + first.Length + WordAllowance, start => _boundaries.BeginsWith(start, first)) ?? match;
        }

        return match;
    }

    /// <summary>
    /// Extends a match to the end of its sentence, if the quote has as many words there. Removing a long word costs
    /// less than changing it into another, but a reader sees a changed word.
    /// </summary>
    private NearMatch ToSentence(NearMatch match)
    {
        var stretch = WordDiff.Split(_text.Substring(match.Start, match.Length));
        var words = WordDiff.Split(_words);
        var changes = WordDiff.Compare(words, stretch);
        if (changes.Count > 0 && changes[changes.Count - 1] is var last && last.QuoteEnd == words.Count && last.SourceStart == stretch.Count
            && _boundaries.SentenceEnd(match.End, last.QuoteEnd - last.QuoteStart) is > 0 and var sentenceEnd)
        {
            match = FindEnd(match.Start, _limit, end => end == sentenceEnd) ?? match;
        }

        if (changes.Count > 0 && changes[0] is { QuoteStart: 0, SourceEnd: 0 } first
            && _boundaries.SentenceStart(match.Start, first.QuoteEnd) is >= 0 and var sentenceStart)
        {
            match = FindStart(match.End, _limit, start => start == sentenceStart) ?? match;
        }

        return match;
    }

    /// <summary>
    /// Extends a match to the quote's last character, if that is as near. Removing a sign costs no more than putting
    /// a space before it, but a reader of "30%" expects "30 %", not "30".
    /// </summary>
    private NearMatch ToSameEnd(NearMatch match)
    {
        var last = _words[_words.Length - 1];
        return _text[match.End - 1] == last ? match : FindEnd(match.Start, match.Distance, end => _text[end - 1] == last) ?? match;
    }

    /// <summary>
    /// Leaves out the end of the sentence before, and the beginning of the next one, where the quote has no words for them or other
    /// ones: for "That way you will", "the way. You will" is as near as "You will", but nobody wants to quote it.
    /// </summary>
    private NearMatch WithoutOtherSentences(NearMatch match)
    {
        var (words, found) = (WordDiff.Split(_words), WordDiff.Split(_text.Substring(match.Start, match.Length)));
        var changes = WordDiff.Compare(words, found);
        if (changes.Count == 0)
        {
            return match;
        }

        var (first, last) = (changes[0], changes[changes.Count - 1]);
        var start = first.QuoteStart == 0 && first.SourceStart == 0 && !EndsSentence(words, first.QuoteStart, first.QuoteEnd)
            ? SpaceAfter(match, found, first.SourceStart, first.SourceEnd, isLast: true) + 1
            : 0;
        var end = last.QuoteEnd == words.Count && last.SourceEnd == found.Count && !EndsSentence(words, last.QuoteStart - 1, last.QuoteEnd - 1)
            ? SpaceAfter(match, found, last.SourceStart - 1, last.SourceEnd - 1, isLast: false)
            : -1;
        match = start > match.Start && start < match.End ? FindStart(match.End, _limit, at => at == start) ?? match with { Start = start, Length = match.End - start } : match;
        return end > match.Start && end < match.End ? FindEnd(match.Start, _limit, at => at == end) ?? match with { Length = end - match.Start } : match;
    }

    /// <summary>The space after the last, or the first, of some words that ends a sentence; -1 if none does.</summary>
    private int SpaceAfter(NearMatch match, List<DiffWord> words, int from, int to, bool isLast)
    {
        var (space, at) = (-1, match.Start);
        for (var i = 0; i < Math.Min(to, words.Count - 1); i++)
        {
            at = _text.IndexOf(words[i].Text, at, StringComparison.Ordinal) + words[i].Text.Length;
            if (i >= from && _text[at] == ' ' && _boundaries.IsSentenceEnd(at, SentenceEnds.Mark) && (isLast || space < 0))
            {
                space = at;
            }
        }

        return space;
    }

    private static bool EndsSentence(List<DiffWord> words, int from, int to)
    {
        for (var i = Math.Max(from, 0); i < to; i++)
        {
            if (SentenceBoundary.IsEnd(words[i].Text[words[i].Text.Length - 1], SentenceEnds.Mark))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ends a match before a bracket that it opens but does not close, or after it is closed, whichever is nearer.</summary>
    private NearMatch ToClosedBracket(NearMatch match)
    {
        var open = OpenBracket(_text, match.Start, match.End);
        if (open < 0 || OpenBracket(_words, 0, _words.Length) >= 0)
        {
            return match;
        }

        var close = _text.IndexOf(_text[open] == '(' ? ')' : ']', match.End, Math.Min(BracketReach, _text.Length - match.End)) + 1;
        var before = open;
        while (before > match.Start && _text[before - 1] == ' ')
        {
            before--;
        }

        return FindEnd(match.Start, _limit, end => end == before || end == close)
            ?? (before > match.Start ? match with { Length = before - match.Start } : match);
    }

    /// <summary>The last bracket that is opened and not closed within a part of a text; -1 if there is none.</summary>
    private static int OpenBracket(string text, int start, int end)
    {
        var closed = 0;
        for (var i = end - 1; i >= start; i--)
        {
            if (text[i] is ')' or ']')
            {
                closed++;
            }
            else if (text[i] is '(' or '[' && --closed < 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Searches forward from a start.</summary>
    private NearMatch? FindEnd(int start, int limit, Func<int, bool> isWanted)
    {
        var window = _text.AsSpan(start, Math.Min(_window.Length, _text.Length - start));
        var end = _pattern.FindEnd(window, Math.Min(limit, _limit), isAnchored: true, (length, distance) =>
            isWanted(start + length) && _boundaries.MayEnd(start + length) ? distance : NearestTextPattern.Never);
        return end is { } found ? new NearMatch(start, found.End, found.Distance) : null;
    }

    /// <summary>Searches backward from an end.</summary>
    private NearMatch? FindStart(int end, int limit, Func<int, bool>? isWanted = null)
    {
        var window = _window.AsSpan(0, Math.Min(_window.Length, end));
        _text.AsSpan(end - window.Length, window.Length).CopyTo(window);
        window.Reverse();
        _backward ??= new NearestTextPattern(Reversed(_words), _cancellation);
        var start = _backward.FindEnd(window, Math.Min(limit, _limit), isAnchored: true, (length, distance) =>
            isWanted?.Invoke(end - length) != false && _boundaries.MayBegin(end - length, end) ? distance : NearestTextPattern.Never);
        return start is { } found ? new NearMatch(end - found.End, found.End, found.Distance) : null;
    }

    private static char[] Reversed(string text)
    {
        var reversed = text.ToCharArray();
        Array.Reverse(reversed);
        return reversed;
    }
}
