using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>A part of a sentence after a quote.</summary>
/// <param name="Span">Its words, without what introduces it.</param>
/// <param name="Mark">The mark that introduces it: a comma, a semicolon, a dash or a bracket; a space if it continues the clause of the quote.</param>
/// <param name="Contrast">The word such as "but" that introduces it; null if there is none.</param>
internal readonly record struct ClausePart(Span Span, char Mark, Span? Contrast = null);

/// <summary>Divides what comes after a quote into parts, as far as they can be about the same.</summary>
internal sealed class ClauseReader(WordedText words)
{
    /// <summary>A part that a word such as "and" introduces belongs to a list if it is at most this long; otherwise it is about something else.</summary>
    private const int ItemLength = 30;

    private readonly string _text = words.Text;

    /// <summary>The parts between two offsets.</summary>
    /// <param name="start">The end of the quote.</param>
    /// <param name="end">The end of the sentence.</param>
    /// <param name="mark">The mark that the quote ends with; a space if there is none.</param>
    public IEnumerable<ClausePart> Read(int start, int end, char mark)
    {
        Span? pending = null;
        for (var at = start; at < end;)
        {
            if (_text[at] == '(')
            {
                // A remark in brackets interrupts its clause.
                var close = _text.IndexOf(')', at, end - at);
                close = close < 0 ? end : close;
                if (!IsScale(_text, at))
                {
                    yield return new ClausePart(Words(at + 1, close), '(');
                }

                at = Math.Min(close + 1, end);
                continue;
            }

            var stop = Stop(at, end);
            var part = Words(at, stop);
            var contrast = words.At(WordList.Contrast, part)?.Span;
            part = contrast is { } but ? Words(but.End, stop) : part;
            contrast ??= pending;
            pending = contrast is not null && part.Length == 0 ? contrast : null;
            if (contrast is null && IsAboutElse(part, mark))
            {
                yield break;
            }

            if (part.Length > 0)
            {
                yield return new ClausePart(part, mark, contrast);
            }

            if (stop < end && _text[stop] == '(')
            {
                at = stop;
                continue;
            }

            if ((mark == ';' && pending is null) || (stop < end && _text[stop] == ':'))
            {
                yield break;
            }

            mark = pending is not null ? mark : IsMark(stop, end) ? _text[stop] : ',';
            at = IsMark(stop, end) ? stop + 1 : Math.Max(stop, at + 1);
        }
    }

    /// <summary>Whether a bracket says what a number of a scale means: "from 1 (never) to 4".</summary>
    public static bool IsScale(string text, int bracket)
    {
        var before = bracket - 1;
        while (before > 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return text[bracket] == '(' && before >= 0 && char.IsDigit(text[before]);
    }

    private bool IsAboutElse(Span part, char mark) => mark == ','
        && words.At(WordList.Limit, part) is null
        && words.At(WordList.DenialAfter, part) is null
        && words.At(WordList.Boundary, part) is { } boundary
        && (words.At(WordList.List, boundary.Span) is null || part.Length > ItemLength);

    /// <summary>The next place where a part ends: a mark between clauses, a word that begins another clause, or a contrast.</summary>
    private int Stop(int at, int end)
    {
        var limit = at;
        while (limit < end && !(IsMark(limit, end) || _text[limit] == '('))
        {
            limit++;
        }

        // "as long as" is one word here.
        var part = Words(at, limit);
        var start = words.At(WordList.Limit, part)?.Span.End ?? part.Start + 1;
        return Math.Min(FirstFrom(start, WordList.Boundary, part) ?? limit, FirstFrom(start, WordList.Contrast, part) ?? limit);
    }

    private int? FirstFrom(int start, WordList list, Span part)
    {
        foreach (var match in words.Find(list, part))
        {
            if (match.Span.Start >= start)
            {
                return match.Span.Start;
            }
        }

        return null;
    }

    private bool IsMark(int at, int end) => at < end && _text[at] switch
    {
        ';' or ':' or '—' => true,
        '–' => at > 0 && char.IsWhiteSpace(_text[at - 1]),
        ',' => at + 1 < end && char.IsWhiteSpace(_text[at + 1]),
        _ => false,
    };

    private Span Words(int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(_text[start]) || _text[start] is '*' or '_' || TypographicFold.IsQuotationMark(_text[start])))
        {
            start++;
        }

        return new Span(start, end - start);
    }
}
