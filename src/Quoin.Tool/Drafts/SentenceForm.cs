using Quoin.Compiler.Text;

namespace Quoin.Tool.Drafts;

/// <summary>What the marks of a sentence show about it.</summary>
internal static class SentenceForm
{
    /// <summary>Whether a sentence is a question.</summary>
    public static bool IsQuestion(string sentence) => LastMark(sentence) is '?' or '？' or '؟' or '⸮' or '՞';

    /// <summary>Whether a sentence leads to what comes after it.</summary>
    public static bool IsLeadIn(string sentence) => LastMark(sentence) is ':' or '：';

    /// <summary>Whether a sentence ends with a mark, so that it is more than a name.</summary>
    public static bool IsClosed(string sentence) => LastMark(sentence) is { } mark && !char.IsLetterOrDigit(mark) && mark != ',';

    /// <summary>Where the words of a span end, without the marks after them.</summary>
    public static int EndOfWords(string text, Span span)
    {
        var end = span.End;
        while (end > span.Start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] is not (')' or ']' or '%' or '"' or '”' or '»'))
        {
            end--;
        }

        return end;
    }

    /// <summary>The last mark, without closing brackets, quotation marks and the numbers of citations; null if there is none.</summary>
    private static char? LastMark(string sentence)
    {
        var end = sentence.Length - 1;
        while (end >= 0)
        {
            if (char.IsWhiteSpace(sentence[end]) || sentence[end] is ')' or '"' or '”' or '»' or '\'' or '’' or '“' or '*' or '_')
            {
                end--;
            }
            else if (sentence[end] == ']' && sentence.LastIndexOf('[', end) is var open and >= 0 && end - open < 12)
            {
                end = open - 1;
            }
            else
            {
                return sentence[end];
            }
        }

        return null;
    }
}
