namespace Quoin.Compiler.Sentences;

/// <summary>
/// Knows sentence ends by single characters. Where the text around a mark counts, sentences are divided by a
/// <see cref="SentenceDivider"/>.
/// </summary>
internal static class SentenceBoundary
{
    /// <summary>
    /// The marks that end a sentence without white space after them: Unicode's property Sentence_Terminal in the Basic Multilingual
    /// Plane, without those of Latin text, and with the khan and bariyoosan of Khmer.
    /// </summary>
    private const string OtherMarks =
        "\u0589\u061D\u061E\u061F\u06D4\u0700\u0701\u0702\u07F9\u0837\u0839\u083D\u083E\u0964\u0965\u104A\u104B\u1362\u1367\u1368\u166E\u1735\u1736\u17D4\u17D5"
        + "\u1803\u1809\u1944\u1945\u1AA8\u1AA9\u1AAA\u1AAB\u1B5A\u1B5B\u1B5E\u1B5F\u1C3B\u1C3C\u1C7E\u1C7F\u2E53\u2E54\u3002"
        + "\uA4FF\uA60E\uA60F\uA6F3\uA6F7\uA876\uA877\uA8CE\uA8CF\uA92F\uA9C8\uA9C9\uAA5D\uAA5E\uAA5F\uAAF0\uAAF1\uABEB"
        + "\uFE52\uFE56\uFE57\uFF01\uFF0E\uFF1F\uFF61";

    /// <summary>No mark but those of ASCII is before it.</summary>
    private const char FirstOtherMark = '\u0580';

    /// <summary>Whether a character is one of the given ends.</summary>
    public static bool IsEnd(char character, SentenceEnds ends) => character switch
    {
        ' ' or (>= 'a' and <= 'z') => false,
        '.' or '…' => (ends & SentenceEnds.Mark) != 0,
        ':' or ';' or '：' or '；' => (ends & SentenceEnds.Clause) != 0,
        '\n' or '\r' => (ends & SentenceEnds.Line) != 0,
        _ => (ends & SentenceEnds.Mark) != 0 && (IsCall(character) || IsOtherMark(character)),
    };

    /// <summary>Whether a character is a mark that can end a sentence, for text that is read character by character.</summary>
    public static bool IsMark(char character) => character < FirstOtherMark ? character is '.' or '!' or '?' : IsEnd(character, SentenceEnds.Mark);

    /// <summary>Whether a mark ends a sentence whatever the word before it is: an exclamation mark or a question mark.</summary>
    public static bool IsCall(char character) => character is '!' or '?' or '‼' or '‽' or '⁇' or '⁈' or '⁉' or '⸮' or '⸼';

    /// <summary>Whether no white space is needed after a mark: those of Chinese and Japanese, and of scripts that have marks of their own.</summary>
    public static bool IsOtherMark(char character) => character > FirstOtherMark && OtherMarks.IndexOf(character) >= 0;

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
}
