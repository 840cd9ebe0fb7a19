namespace Quoin.Compiler.Text;

/// <summary>
/// Finds sentence ends, close to the sentence boundaries of Unicode's UAX #29. <see cref="EndsAt"/> is strict and considers
/// the text around a mark; where the mark itself is enough, use <see cref="IsEnd"/> with the <see cref="SentenceEnds"/> that count.
/// </summary>
internal static class SentenceBoundary
{
    /// <summary>Whether a character is one of the given ends.</summary>
    public static bool IsEnd(char character, SentenceEnds ends) => character switch
    {
        '.' or '!' or '?' or '…' or '。' or '！' or '？' => (ends & SentenceEnds.Mark) != 0,
        ':' or ';' or '：' or '；' => (ends & SentenceEnds.Clause) != 0,
        '\n' or '\r' => (ends & SentenceEnds.Line) != 0,
        _ => false,
    };

    /// <summary>
    /// Whether the character at an index ends a sentence. The full stop of a number or an abbreviation does not, nor does one
    /// before a lower-case letter (UAX #29, SB8).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the character.</param>
    /// <param name="limit">The end of the line or of the text; text after it is not read.</param>
    /// <param name="end">The end of the sentence, closing brackets and quotation marks included; otherwise where to continue the search.</param>
    public static bool EndsAt(string text, int index, int limit, out int end)
    {
        end = index + 1;
        var mark = text[index];
        if (!IsEnd(mark, SentenceEnds.Mark))
        {
            return false;
        }

        end = SkipClosers(text, end, limit);
        if (IsFullWidth(mark))
        {
            return true;
        }

        if (end < limit && !char.IsWhiteSpace(text[end]))
        {
            return false;
        }

        if (mark is '!' or '?')
        {
            return true;
        }

        var next = end;
        while (next < limit && (char.IsWhiteSpace(text[next]) || IsOpener(text[next])))
        {
            next++;
        }

        return next == limit || (!char.IsLower(text[next]) && !(mark == '.' && IsAbbreviation(text, index)));
    }

    /// <summary>Whether a sentence or a line ends within a span. The first character after the span is considered as context.</summary>
    public static bool IsWithin(string text, Span span)
    {
        var limit = Math.Min(text.Length, span.End + 1);
        for (var i = span.Start; i < span.End;)
        {
            if (IsEnd(text[i], SentenceEnds.Line) || EndsAt(text, i, limit, out var next))
            {
                return true;
            }

            i = next;
        }

        return false;
    }

    /// <summary>Whether a sentence, clause or line begins at an offset. A capital letter there says nothing about the word.</summary>
    public static bool IsStart(string text, int offset)
    {
        for (var i = offset - 1; i >= 0; i--)
        {
            if (IsEnd(text[i], SentenceEnds.Mark | SentenceEnds.Clause | SentenceEnds.Line))
            {
                return true;
            }

            // What may come before a sentence's first word: white space, brackets, quotation marks, bullets, emphasis.
            if (char.IsLetterOrDigit(text[i]) || text[i] is ',' or '%')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether there is a line break within a span.</summary>
    public static bool HasLineBreak(string text, int start, int end) => text.IndexOfAny(['\n', '\r'], start, end - start) >= 0;

    /// <summary>Whether a mark is Chinese or Japanese, which no space follows.</summary>
    private static bool IsFullWidth(char mark) => mark > '\u3000';

    private static int SkipClosers(string text, int index, int limit)
    {
        while (index < limit && (IsEnd(text[index], SentenceEnds.Mark) || IsCloser(text[index])))
        {
            index++;
        }

        return index;
    }

    private static bool IsCloser(char character) =>
        character is ')' or ']' or '"' or '\'' or '’' or '”' or '»' or '*' or '_' or '」' or '』' or '）';

    private static bool IsOpener(char character) => character is '(' or '[' or '"' or '\'' or '‘' or '“' or '„' or '«' or '*' or '_';

    /// <summary>Whether the full stop belongs to an abbreviation, to an initial or to the number of a list item.</summary>
    private static bool IsAbbreviation(string text, int period)
    {
        var start = period;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || (text[start - 1] == '.' && start < period)))
        {
            start--;
        }

        var word = text.Substring(start, period - start);
        var isInitial = word.Length == 1 && char.IsUpper(word[0]);
        var isListNumber = word.Length is > 0 and <= 3 && word.All(char.IsDigit) && IsFirstOfLine(text, start);
        return isInitial || isListNumber || Abbreviations.All.Contains(word);
    }

    private static bool IsFirstOfLine(string text, int offset)
    {
        while (offset > 0 && !IsEnd(text[offset - 1], SentenceEnds.Line) && char.IsWhiteSpace(text[offset - 1]))
        {
            offset--;
        }

        return offset == 0 || IsEnd(text[offset - 1], SentenceEnds.Line);
    }
}
