using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sentences;

/// <summary>
/// Divides text into sentences, close to the sentence boundaries of Unicode's UAX #29, with the abbreviations of a language, and
/// with the marks of citations, which belong to the sentence before them. Where the text leaves it open, a sentence ends: one
/// that is divided is shown to the author, and one that is hidden behind another is not.
/// </summary>
internal sealed class SentenceDivider
{
    /// <summary>The maximum number of characters from a mark back to the beginning of an address.</summary>
    private const int AddressReach = 64;

    /// <summary>
    /// The length of a word that is too long for an abbreviation that is not known. After one, a sentence ends before a small
    /// letter too, as in texts without capitals.
    /// </summary>
    private const int LongWord = 5;

    private readonly SentenceWords _words;
    private readonly FullStops _fullStops;

    private SentenceDivider(SentenceWords words)
    {
        _words = words;
        _fullStops = new FullStops(words);
    }

    private enum Mark
    {
        FullStop,
        Ellipsis,
        Call,
        Other,
    }

    /// <param name="languageTag">The BCP 47 tag of the text's language; without abbreviations of this language, those of many languages count.</param>
    public static SentenceDivider For(string languageTag) => new(SentenceWords.For(languageTag));

    /// <summary>The sentences of a block of text, such as a paragraph, in order and without surrounding white space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="block">The block; text around it is not read. Its line breaks are white space.</param>
    public IEnumerable<Span> Divide(string text, Span block)
    {
        var sentences = new List<Span>();
        Divide(text, block, sentences);
        return sentences;
    }

    /// <summary>Adds the sentences of a block of text to a list.</summary>
    public void Divide(string text, Span block, List<Span> sentences)
    {
        // Without the white space, because many marks ask how their sentence begins.
        var start = SkipSpace(text, block.Start, block.End);
        for (var i = start; i < block.End;)
        {
            if (!SentenceBoundary.IsMark(text[i]))
            {
                i++;
                continue;
            }

            if (EndsAt(text, start, ref i, block.End))
            {
                Add(text, start, i, sentences);
                start = i;
                i = TrailingMarks.SkipRemark(text, start, block.End);
                if (i > start)
                {
                    Add(text, start, i, sentences);
                    start = i;
                }

                start = i = SkipSpace(text, i, block.End);
            }
        }

        Add(text, start, block.End, sentences);
    }

    /// <summary>Adds the words between two offsets without surrounding white space, if there are any.</summary>
    private static void Add(string text, int start, int end, List<Span> sentences)
    {
        start = SkipSpace(text, start, end);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text, i))
            {
                sentences.Add(new Span(start, end - start));
                return;
            }
        }
    }

    private static int SkipSpace(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Whether a sentence ends at a mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="index">The index of the mark; after the call, the end of the sentence, or where to continue the search.</param>
    /// <param name="limit">The end of the block.</param>
    private bool EndsAt(string text, int start, ref int index, int limit)
    {
        var first = index;
        var mark = Read(text, ref index, limit);
        var afterMark = index;
        var word = mark == Mark.FullStop ? Words.Before(text, first) : default;
        var isAbbreviation = mark == Mark.FullStop && _fullStops.IsAbbreviation(text, word);
        var end = TrailingMarks.Skip(text, afterMark, limit, isWord: mark != Mark.Ellipsis && !isAbbreviation && IsCitable(text, first, afterMark, limit));
        if (end == limit)
        {
            index = limit;
            return true;
        }

        // A mark alone in brackets: "aspirin (?)". At the beginning of a sentence, an omission ends nothing that has words.
        var opening = Opening.After(text, end, limit);
        if (first > start && text[first - 1] is '(' or '[' && TrailingMarks.IsBracketCloser(text[afterMark]) && !Words.IsFirst(text, start, first)
            && !(opening.Kind == OpeningKind.Capital && _words.Is(Words.At(text, opening.Word, limit), SentenceWordKinds.Start)))
        {
            return false;
        }

        var ends = opening.Kind == OpeningKind.Nothing || (opening.Kind != OpeningKind.Continuation && mark switch
        {
            Mark.Other => !GoesOnInJapanese(text, afterMark, end) && !IsBetweenDigits(text, first, afterMark, limit),
            _ when !opening.IsApart => EndsWithoutSpace(text, first, end, opening, isAbbreviation, mark),
            Mark.Call => opening.Kind != OpeningKind.Small || (end == afterMark && !opening.IsDash) || TrailingMarks.IsRemark(text, end, limit),
            Mark.Ellipsis => opening.Kind != OpeningKind.Small,
            _ when opening.Kind == OpeningKind.Small => !isAbbreviation
                && ((end == afterMark && word.Length >= LongWord && Words.IsSmall(text, word)) || TrailingMarks.IsRemark(text, end, limit)),
            _ when isAbbreviation && opening.Kind == OpeningKind.Other && char.IsLower(text[opening.Word]) => false,
            _ => !_fullStops.GoesOn(text, start, word, end > afterMark && TrailingMarks.IsBracketCloser(text[afterMark]), opening),
        });

        index = ends ? end : index;
        return ends;
    }

    /// <summary>Reads a run of marks: "?!", "...", ". . .".</summary>
    private static Mark Read(string text, ref int index, int limit)
    {
        var (stops, isCall, isOther, isEllipsis) = (0, false, false, false);
        while (index < limit && SentenceBoundary.IsMark(text[index]))
        {
            stops += text[index] == '.' ? 1 : 0;
            isEllipsis |= text[index] == '…';
            isCall |= SentenceBoundary.IsCall(text[index]);
            isOther |= SentenceBoundary.IsOtherMark(text[index]);
            index += index + 2 < limit && text[index] == '.' && text[index + 1] is ' ' or '\u00A0' && text[index + 2] == '.' ? 2 : 1;
        }

        return isOther ? Mark.Other : isCall ? Mark.Call : isEllipsis || stops > 1 ? Mark.Ellipsis : Mark.FullStop;
    }

    /// <summary>Whether a number right after a mark can be that of a citation, not a decimal place: "pressure.1 It", "in 2019.1 It".</summary>
    private bool IsCitable(string text, int mark, int afterMark, int limit)
    {
        if (mark == 0 || !char.IsDigit(text[mark - 1]))
        {
            return mark > 0 && !char.IsWhiteSpace(text[mark - 1]);
        }

        // Other brackets and marks after a number are none of its decimal places.
        return afterMark < limit && !char.IsDigit(text[afterMark])
            || (Words.Before(text, mark).Length == 4 && Opening.AfterNumber(text, afterMark, limit) is { Kind: OpeningKind.Capital } opening
                && _words.Is(Words.At(text, opening.Word, limit), SentenceWordKinds.Start));
    }

    /// <summary>Whether a sentence ends at a mark without white space after it.</summary>
    private bool EndsWithoutSpace(string text, int first, int end, Opening opening, bool isAbbreviation, Mark mark)
    {
        var before = first > 0 ? text[first - 1] : ' ';
        if (mark == Mark.Ellipsis || isAbbreviation || !(char.IsLetterOrDigit(before) || TrailingMarks.IsCloser(before)) || IsInAddress(text, first))
        {
            return false;
        }

        // "println!(" is code.
        if (mark == Mark.Call && text[end] == '(')
        {
            return false;
        }

        var next = text[opening.Word];
        if (opening.Kind == OpeningKind.Other)
        {
            return char.IsLetter(next) && char.IsLetter(before) && !WordBreaks.IsWord(next) && !WordBreaks.IsWord(before);
        }

        // "pressure.It kills", "pressure.(It kills)", "Dose.—The drug", "Really?Yes": not "console.WriteLine", "Node.JS".
        return opening.Kind == OpeningKind.Capital && !char.IsUpper(before)
            && ((!char.IsDigit(before) && (mark == Mark.Call || opening.IsDash || opening.Word > end)) || BeginsAfterTypo(text, Words.Before(text, first), opening));
    }

    private bool BeginsAfterTypo(string text, Span word, Opening opening)
    {
        var next = Words.At(text, opening.Word, opening.Limit);
        var end = opening.Word + next.Length;
        return (Words.IsSmall(text, word) || Words.IsNumber(text, word)) && word.Length > 1 && (end == opening.Limit || char.IsWhiteSpace(text[end]) || text[end] is ',') && _words.Is(next, SentenceWordKinds.Start);
    }

    private static bool IsInAddress(string text, int mark)
    {
        for (var i = mark - 1; i >= 0 && mark - i < AddressReach && !char.IsWhiteSpace(text[i]); i--)
        {
            if (text[i] is '/' or '@' or '=')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBetweenDigits(string text, int first, int afterMark, int limit) =>
        first > 0 && afterMark < limit && char.IsDigit(text[first - 1]) && char.IsDigit(text[afterMark]);

    /// <summary>Whether quoted words are only part of a sentence: 「行く。」と言った.</summary>
    private static bool GoesOnInJapanese(string text, int afterMark, int end) => end > afterMark && text[end - 1] is '」' or '』' && text[end] is 'と' or 'っ';
}
