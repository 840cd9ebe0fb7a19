namespace Quoin.Compiler.Sentences;

/// <summary>
/// What belongs to a sentence after its last mark: closing brackets and quotation marks, citation marks such as <c>[1]</c>, <c>2,3</c>,
/// <c>¹</c>, <c>[^1]</c>, <c>[@smith]</c> and <c>(Smith 2019)</c>.
/// </summary>
internal static class TrailingMarks
{
    /// <summary>The maximum number of characters in brackets.</summary>
    private const int Reach = 400;

    /// <summary>The maximum number of marks after a sentence.</summary>
    private const int Most = 32;

    private const int MostDigits = 3;

    /// <summary>The offset after all marks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset after the sentence's mark.</param>
    /// <param name="limit">The end of the block.</param>
    /// <param name="isWord">Whether the mark is after a word that is no abbreviation, so that a number there is a citation.</param>
    public static int Skip(string text, int start, int limit, bool isWord)
    {
        var end = start;
        for (var count = 0; count < Most; count++)
        {
            var next = SkipOne(text, end, limit, isWord);
            if (next == end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>Whether a character can close what a sentence is in.</summary>
    public static bool IsCloser(char character) => IsBracketCloser(character)
        || character is '"' or '\'' or '’' or '”' or '»' or '›' or '«' or '“' or '‘' or '`' or '*' or '_' or '」' or '』' or '〟';

    public static bool IsBracketCloser(char character) => character is ')' or ']' or '}' or '）' or '］' or '】' or '〉' or '》' or '〕';

    /// <summary>Whether a character can open what a sentence is in.</summary>
    public static bool IsOpener(char character) => character
        is '(' or '[' or '{' or '"' or '\'' or '‘' or '“' or '„' or '‚' or '«' or '»' or '‹' or '›' or '”' or '*' or '_' or '`' or '¿' or '¡' or '（' or '［' or '「' or '『' or '《' or '【';

    private static int SkipOne(string text, int at, int limit, bool isWord)
    {
        if (at >= limit)
        {
            return at;
        }

        var character = text[at];
        if (IsCloser(character))
        {
            // Where a letter follows, these open the next sentence.
            var opens = character is '“' or '‘' or '«' or '`' or '"' or '\'' && at + 1 < limit && char.IsLetter(text[at + 1]);
            return opens ? at : at + 1;
        }

        if (IsSuperscript(character) || character is '†' or '‡')
        {
            return at + 1;
        }

        if (character is ',' or '–' or '-' && at + 1 < limit && IsSuperscript(text[at + 1]) && IsSuperscript(text[at - 1]))
        {
            return at + 2;
        }

        if (character == ',' && text[at - 1] == ']' && at + 1 < limit && text[at + 1] == '[')
        {
            return at + 1;
        }

        if (char.IsDigit(character))
        {
            return isWord ? SkipNumbers(text, at, limit) : at;
        }

        if (character == '^')
        {
            return SkipCaret(text, at, limit);
        }

        // A full stop after a citation: "pressure.[1]."
        if (character == '.' && IsBracketCloser(text[at - 1]))
        {
            return at + 1;
        }

        return SkipBrackets(text, at, limit, isWord);
    }

    private static int SkipBrackets(string text, int at, int limit, bool isWord)
    {
        var open = at;
        while (open < limit && char.IsWhiteSpace(text[open]) && open - at < 2)
        {
            open++;
        }

        if (open == limit)
        {
            return at;
        }

        var isApart = open > at;
        if (isApart && (IsBracketCloser(text[open]) || (text[open] is '»' or '”' && (open + 1 == limit || !char.IsLetterOrDigit(text[open + 1])))))
        {
            return open + 1;
        }

        if (!isWord || text[open] is not ('[' or '(') || Close(text, open, limit) is not (> 0 and var close))
        {
            return at;
        }

        var isCitation = IsOmission(text, open + 1, close) || (isApart || text[open] == '(' ? IsCitation(text, open + 1, close) : !SentenceBoundary.IsEnd(text[close - 1], SentenceEnds.Mark));
        return isCitation && ((!isApart && text[open] == '[') || text[open + 1] is '^' or '@' || IsClear(text, close + 1, limit)) ? close + 1 : at;
    }

    /// <summary>
    /// The end of brackets that a text begins with, if they are between sentences and have no mark of their own: "(it can kill) Doctors";
    /// otherwise where the text begins.
    /// </summary>
    public static int SkipRemark(string text, int start, int limit)
    {
        var open = start;
        while (open < limit && char.IsWhiteSpace(text[open]))
        {
            open++;
        }

        return open < limit && text[open] is '(' or '[' && Close(text, open, limit) is > 0 and var close && (close + 1 == limit || text[close + 1] != '.')
            && !SentenceBoundary.IsEnd(text[close - 1], SentenceEnds.Mark) && IsClear(text, close + 1, limit) ? close + 1 : start;
    }

    /// <summary>Whether brackets follow that are between sentences, with a mark of their own or without one.</summary>
    public static bool IsRemark(string text, int start, int limit)
    {
        var open = Math.Min(start + 1, limit - 1);
        return text[open] is '(' or '[' && Close(text, open, limit) is > 0 and var close && IsClear(text, close + 1, limit);
    }

    /// <summary>Whether what is in brackets is a citation: references, and what ends with a number, as most citations do.</summary>
    private static bool IsCitation(string text, int start, int end) =>
        text[start] is '^' or '@' || char.IsDigit(text[end - 1]) || (end - start > 1 && char.IsDigit(text[end - 2]) && char.IsLower(text[end - 1]));

    /// <summary>Where a bracket is closed; -1 if that is far away, or if there are brackets within.</summary>
    private static int Close(string text, int open, int limit)
    {
        var end = text.IndexOfAny(text[open] == '[' ? ['[', ']'] : ['(', ')'], open + 1, Math.Min(Reach, limit - open - 1));
        return end > open + 1 && text[end] is ']' or ')' ? end : -1;
    }

    private static bool IsOmission(string text, int start, int end)
    {
        while (start < end && text[start] is '.' or '…' or ' ')
        {
            start++;
        }

        return start == end;
    }

    /// <summary>Numbers of citations right after a mark: "2,3" before a space and the beginning of a sentence.</summary>
    private static int SkipNumbers(string text, int at, int limit)
    {
        var end = at;
        while (true)
        {
            var start = end;
            while (end < limit && char.IsDigit(text[end]))
            {
                end++;
            }

            if (end - start is 0 or > MostDigits)
            {
                return at;
            }

            if (end + 1 < limit && text[end] is ',' or '-' or '–' && char.IsDigit(text[end + 1]))
            {
                end++;
                continue;
            }

            return end == limit || text[end] == '[' || IsCloser(text[end]) || IsClear(text, end, limit) ? end : at;
        }
    }

    /// <summary>A superscript in Markdown's extensions: "^1^", "^[See the notes.]".</summary>
    private static int SkipCaret(string text, int at, int limit)
    {
        var end = at + 1;
        if (end < limit && text[end] == '[')
        {
            return Close(text, end, limit) is > 0 and var close ? close + 1 : at;
        }

        while (end < limit && end - at <= MostDigits * 3 && (char.IsDigit(text[end]) || text[end] is ',' or '-' or '–'))
        {
            end++;
        }

        return end == at + 1 ? at : end < limit && text[end] == '^' ? end + 1 : end;
    }

    /// <summary>Whether the text ends, or white space and no small letter follow.</summary>
    private static bool IsClear(string text, int at, int limit)
    {
        if (at < limit && text[at] == '.')
        {
            at++;
        }

        var next = at;
        while (next < limit && (char.IsWhiteSpace(text[next]) || (next > at && next - at < Most && IsOpener(text[next]))))
        {
            next++;
        }

        return next == limit || (next > at && !char.IsLower(text[next]));
    }

    private static bool IsSuperscript(char character) => character is '¹' or '²' or '³' or (>= '\u2070' and <= '\u207F');
}
