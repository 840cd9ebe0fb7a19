namespace Quoin.Compiler;

/// <summary>A stretch of the folded text, and the edit distance from the words that were looked for.</summary>
internal readonly record struct NearMatch(int Start, int Length, int Distance)
{
    public int End => Start + Length;
}

/// <summary>Looks for the stretch of whole words that is nearest to one quote.</summary>
internal sealed class NearestTextSearch
{
    /// <summary>How much of a stretch may differ, in per cent. Unrelated articles come no nearer than 34.</summary>
    public const int LimitPercent = 30;

    /// <summary>So far white space is looked through for a line break.</summary>
    private const int LineBreakReach = 16;

    /// <summary>Longer words are not asked about.</summary>
    private const int WordReach = 32;

    private readonly string _source;
    private readonly FoldedText _folded;
    private readonly string _text;
    private readonly string _words;
    private readonly int _limit;
    private readonly long _budget;
    private readonly HashSet<string> _contentWords;
    private readonly NearestTextPattern _pattern;
    private readonly char[] _window;
    private readonly bool _hasWords;
    private NearestTextPattern? _backward;
    private NearMatch? _best;

    /// <param name="source">The source as it is.</param>
    /// <param name="folded">The source folded.</param>
    /// <param name="text">The folded source in small letters, character by character.</param>
    /// <param name="words">The quote, folded likewise and in small letters; not empty.</param>
    /// <param name="budget">The steps that may be taken.</param>
    public NearestTextSearch(string source, FoldedText folded, string text, string words, long budget)
    {
        (_source, _folded, _text, _words, _budget) = (source, folded, text, words, budget);
        _limit = Limit(words.Length);
        _hasWords = words.IndexOf(' ') >= 0;
        _contentWords = new HashSet<string>(NearestTextWords.Of(words), StringComparer.Ordinal);
        _pattern = new NearestTextPattern(words.AsSpan());
        _window = new char[Math.Min(words.Length + _limit, text.Length)];
    }

    /// <summary>The steps taken so far.</summary>
    public long Steps => _pattern.Steps + (_backward?.Steps ?? 0);

    /// <summary>Whether the search was given up, so that its outcome says nothing.</summary>
    public bool IsGivenUp => Steps > _budget;

    /// <summary>The greatest distance from a quote of a length that counts as near.</summary>
    public static int Limit(int length) => (int)((long)length * LimitPercent / 100);

    /// <summary>The nearest stretch; the first of equals.</summary>
    public NearMatch? Find()
    {
        _pattern.FindEnd(_text.AsSpan(), _limit, judge: JudgeEnd);
        return _best is { } best ? WithFirstWord(WithLastWord(best)) : null;
    }

    private int JudgeEnd(int end, int distance)
    {
        if (!MayEnd(end) || IsGivenUp)
        {
            return NearestTextPattern.Never;
        }

        var limit = _best is { } best ? best.Distance - 1 : _limit;
        if (FindStart(end, limit) is not { } match || !SharesContent(match))
        {
            return NearestTextPattern.Never;
        }

        _best = match;
        return match.Distance;
    }

    /// <summary>
    /// The stretch up to the quote's last word, if that stands near its end. In place of "dry" the distance takes the "very"
    /// of "very dry"; a reader sees a word more.
    /// </summary>
    private NearMatch WithLastWord(NearMatch match)
    {
        var word = _words.Substring(_words.LastIndexOf(' ') + 1);
        if (word.Length > WordReach || EndsWith(match.End, word))
        {
            return match;
        }

        var window = _text.AsSpan(match.Start, Math.Min(_window.Length, _text.Length - match.Start));
        var end = _pattern.FindEnd(window, Math.Min(_limit, match.Distance + word.Length), isAnchored: true, (length, distance) =>
            EndsWith(match.Start + length, word) && MayEnd(match.Start + length) ? distance : NearestTextPattern.Never);
        return end is { } found ? new NearMatch(match.Start, found.End, found.Distance) : match;
    }

    private bool EndsWith(int end, string word) => end > word.Length
        && _text[end - word.Length - 1] == ' ' && string.CompareOrdinal(_text, end - word.Length, word, 0, word.Length) == 0;

    /// <summary>The stretch from the quote's first word on, if that stands near its start.</summary>
    private NearMatch WithFirstWord(NearMatch match)
    {
        var word = _words.Substring(0, Math.Max(_words.IndexOf(' '), 0));
        return word.Length is 0 or > WordReach || BeginsWith(match.Start, word) ? match
            : FindStart(match.End, Math.Min(_limit, match.Distance + word.Length), start => BeginsWith(start, word)) ?? match;
    }

    private bool BeginsWith(int start, string word) => start + word.Length < _text.Length
        && _text[start + word.Length] == ' ' && string.CompareOrdinal(_text, start, word, 0, word.Length) == 0;

    /// <summary>Searches backward from an end.</summary>
    private NearMatch? FindStart(int end, int limit, Func<int, bool>? isAllowed = null)
    {
        var window = _window.AsSpan(0, Math.Min(_window.Length, end));
        _text.AsSpan(end - window.Length, window.Length).CopyTo(window);
        window.Reverse();
        _backward ??= new NearestTextPattern(Reversed(_words));
        var start = _backward.FindEnd(window, limit, isAnchored: true, (length, distance) =>
            MayBegin(end - length, end) && isAllowed?.Invoke(end - length) != false ? distance : NearestTextPattern.Never);
        return start is { } found ? new NearMatch(end - found.End, found.End, found.Distance) : null;
    }

    private static char[] Reversed(string text)
    {
        var reversed = text.ToCharArray();
        Array.Reverse(reversed);
        return reversed;
    }

    /// <summary>What shares no content word is like the quote by chance. A single one is shared or is what differs.</summary>
    private bool SharesContent(NearMatch match) =>
        _contentWords.Count < 2 || NearestTextWords.Of(_text.Substring(match.Start, match.Length)).Any(_contentWords.Contains);

    private bool MayBegin(int start, int end) => _text[start] != ' '
        && (start == 0 || _text[start - 1] == ' ' || !char.IsPunctuation(_text[start]))
        && !Boundaries.Cuts(_source, _folded.Unfold(start, 1).Start)
        && !BeginsWithEnd(start, end);

    private bool MayEnd(int end) => _text[end - 1] != ' '
        && !Boundaries.Cuts(_source, _folded.Unfold(end - 1, 1).End)
        && !EndsWithBeginning(end);

    /// <summary>
    /// Whether a stretch begins with the last word of a sentence and goes on with the next. To the distance it is as good as
    /// no word in place of the quote's first; to a reader it is no part of what was meant, unless the quote has it too.
    /// </summary>
    private bool BeginsWithEnd(int start, int end)
    {
        var space = WordBreaks.IsWord(_text[start]) ? _text.IndexOf(' ', start, Math.Min(WordReach, end - start)) : -1;
        var length = space - start;
        return space >= 0 && IsSentenceEnd(space)
            && !(length < _words.Length && _words[length] == ' ' && string.CompareOrdinal(_text, start, _words, 0, length) == 0);
    }

    /// <summary>Whether a stretch ends with the first word of a sentence; a stretch of one word may be that word.</summary>
    private bool EndsWithBeginning(int end)
    {
        var space = _text.LastIndexOf(' ', end - 1, Math.Min(WordReach, end));
        var length = end - space - 1;
        return space > 0 && _hasWords && WordBreaks.IsWord(_text[space + 1]) && IsSentenceEnd(space)
            && !(length < _words.Length && _words[_words.Length - length - 1] == ' '
                && string.CompareOrdinal(_text, space + 1, _words, _words.Length - length, length) == 0);
    }

    private bool IsSentenceEnd(int space)
    {
        if (space == 0 || _text[space - 1] is '.' or '!' or '?' or ':' or ';' or '…')
        {
            return true;
        }

        var start = _folded.Unfold(space - 1, 1).End;
        for (var i = start; i < _source.Length && i < start + LineBreakReach && Whitespace.Is(_source[i]); i++)
        {
            if (_source[i] is '\n' or '\r')
            {
                return true;
            }
        }

        return false;
    }
}
