using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>Words of a sentence that change what a part of it says.</summary>
/// <param name="Span">Where the words are.</param>
/// <param name="Clause">Where what they say is: who quotes a part of it has seen them.</param>
/// <param name="IsDenial">Whether they deny the part; otherwise they limit it.</param>
internal readonly record struct ContextWords(Span Span, Span Clause, bool IsDenial)
{
    public static ContextWords Denial(Span words, int end) => new(words, new Span(words.Start, Math.Max(words.End, end) - words.Start), IsDenial: true);

    public static ContextWords Limit(Span words, int end) => new(words, new Span(words.Start, Math.Max(words.End, end) - words.Start), IsDenial: false);
}

/// <summary>
/// Finds what a quoted part of a sentence leaves out: words that deny or limit it. What a clause says about something else is not
/// found: a clause after a semicolon or "but" counts only if it goes on about the same.
/// </summary>
internal sealed class SentenceContext(WordedText words)
{
    /// <summary>How far from the quote words are searched; sentences of real text are hardly longer.</summary>
    private const int Reach = 400;

    /// <summary>How many characters can be between words that limit what follows, and what follows.</summary>
    private const int LeadLength = 80;

    /// <summary>How many characters of a quote that goes on with a list can be before "or".</summary>
    private const int ListLength = 60;

    /// <summary>How many characters can be between a quote and words that deny it as a whole.</summary>
    private const int TailLength = 40;

    private readonly string _text = words.Text;

    /// <summary>The words before a quote that deny or limit it; null if there are none.</summary>
    /// <param name="sentence">Where its sentence begins.</param>
    /// <param name="quote">Where the quote begins.</param>
    /// <param name="end">Where its sentence ends.</param>
    public ContextWords? Before(int sentence, int quote, int end)
    {
        sentence = Math.Max(sentence, quote - Reach);
        if (sentence >= quote)
        {
            return null;
        }

        if ((words.NegationBefore(quote) ?? words.NegationBefore(quote, WordList.DenialBeside)) is { } negation && negation.Start >= sentence)
        {
            return ContextWords.Denial(negation, quote);
        }

        var clause = ClauseBefore(sentence, quote);
        return DenialBefore(sentence, clause, quote, end) is { } denial ? ContextWords.Denial(denial, quote)
            : LimitBefore(clause, quote) is not { } limit ? null
            : limit.Entry.Value == WordingFile.Denial ? ContextWords.Denial(limit.Span, quote)
            : ContextWords.Limit(limit.Span, quote);
    }

    /// <summary>The words after a quote that deny or limit it; null if there are none.</summary>
    /// <param name="quote">Where the quote ends.</param>
    /// <param name="end">Where its sentence ends, or its next quote begins.</param>
    public ContextWords? After(int quote, int end)
    {
        // A quote that ends with a full stop is a sentence for its author, even after an initial.
        end = Math.Min(end, quote + Reach);
        if (end <= quote || quote == 0 || SentenceBoundary.IsEnd(_text[quote - 1], SentenceEnds.Mark))
        {
            return null;
        }

        var next = quote;
        while (next < end - 1 && char.IsWhiteSpace(_text[next]))
        {
            next++;
        }

        var mark = _text[quote - 1] is ',' or ';' ? _text[quote - 1] : ' ';
        if (mark == ' ' && !ClauseReader.IsScale(_text, next) && words.NegationAfter(quote, end) is { } negation && words.At(WordList.Alternative, negation) is null)
        {
            return ContextWords.Denial(negation, negation.End);
        }

        foreach (var clause in new ClauseReader(words).Read(quote, end, mark))
        {
            if (In(clause) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What a part after the quote says about it.</summary>
    private ContextWords? In(ClausePart part)
    {
        var span = part.Span;
        if (part.Contrast is { } contrast)
        {
            // "but it killed", "though nobody knows", "but only in rats": not "but the other drug helped".
            return Begins(span, WordList.Continuation) || Begins(span, WordList.Limit) || Begins(span, WordList.Negation)
                ? ContextWords.Limit(contrast, span.End)
                : null;
        }

        switch (part.Mark)
        {
            case ' ':
                var tail = span with { Length = Math.Min(span.Length, TailLength) };
                return Denies(words.First(WordList.DenialAfter, tail), span) ?? Limits(words.First(WordList.Limit, span), span);
            case ';':
                return !Begins(span, WordList.Continuation) ? null
                    : Denies(words.First(WordList.Denial, span), span) ?? Limits(words.First(WordList.Limit, span), span);
            case ',':
                // After a comma, "not in oil" is only the other half of "in water".
                return Denies(words.At(WordList.DenialAfter, span), span) ?? Limits(words.At(WordList.Limit, span), span);
            default:
                return Denies(words.At(WordList.DenialAfter, span), span) ?? Denies(words.At(WordList.DenialBefore, span), span)
                    ?? Limits(words.At(WordList.Limit, span), span);
        }
    }

    private bool Begins(Span span, WordList list) => words.At(list, span) is not null;

    private static ContextWords? Denies(WordingMatch? match, Span part) => match is { } found ? ContextWords.Denial(found.Span, part.End) : null;

    private static ContextWords? Limits(WordingMatch? match, Span part) => match is { } found ? ContextWords.Limit(found.Span, part.End) : null;

    private Span? DenialBefore(int sentence, Span clause, int quote, int end)
    {
        Span? nearest = null;
        foreach (var match in words.Find(WordList.DenialBefore, new Span(sentence, quote - sentence)))
        {
            var found = match.Span;

            // The "but" of "anything but" begins no clause.
            nearest = found.End >= clause.Start ? found : nearest;
        }

        if (nearest is not { } denial
            || words.First(WordList.Relative, new Span(clause.Start, Math.Max(0, denial.Start - clause.Start))) is not null)
        {
            return null;
        }

        var rest = new Span(quote, Math.Min(ListLength, end - quote));
        if (BeginsClause(rest))
        {
            return null;
        }

        // After a comma, a denial goes on only in a list, "did not cause nausea, vomiting or headache", and after a remark, "is not, in law,".
        var comma = Comma(denial.End, quote);
        return comma < 0 || (_text[denial.End] == ',' && comma > denial.End) || words.First(WordList.Alternative, rest) is not null ? denial : null;
    }

    /// <summary>Whether a quote begins another clause than the one before it: "and 28 left".</summary>
    private bool BeginsClause(Span quote) => Begins(quote, WordList.Contrast)
        || (words.At(WordList.Boundary, quote) is { } boundary && words.At(WordList.Alternative, boundary.Span) is not { Entry.Value: not WordingFile.And });

    private WordingMatch? LimitBefore(Span clause, int quote)
    {
        foreach (var match in words.Find(WordList.LimitBefore, clause))
        {
            var found = match.Span;
            var comma = _text.IndexOf(',', found.End, quote - found.End);
            var isLead = comma < 0 || (match.Entry.Value != WordingFile.Direct && Adjacency.SkipSpace(_text, Adjacency.AfterConnective(words, comma, quote), quote) == quote);
            if (isLead && quote - found.End <= LeadLength && !HasClosingBracket(found.End, quote))
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>The clause before a quote, as far as it has no clause about something else.</summary>
    private Span ClauseBefore(int start, int quote)
    {
        for (var i = start; i < quote; i++)
        {
            if (_text[i] is ';' or ':' or '—' or '–' || (_text[i] == '(' && !HasClosingBracket(i, quote)))
            {
                start = i + 1;
            }
        }

        var clause = start;
        foreach (var match in words.Find(WordList.Boundary, new Span(start, quote - start)))
        {
            var found = match.Span;

            // A negation denies all that "or" joins, and one after "who" only what follows it.
            clause = words.At(WordList.Alternative, found) is not null ? clause
                : words.At(WordList.Relative, found) is null ? found.End
                : found.Start;
        }

        foreach (var match in words.Find(WordList.Contrast, new Span(start, quote - start)))
        {
            var found = match.Span;
            clause = Math.Max(clause, found.End);
        }

        return new Span(clause, quote - clause);
    }

    /// <summary>The index of the comma directly before a quote; -1 if there is none.</summary>
    private int Comma(int start, int quote)
    {
        var last = quote - 1;
        while (last > start && char.IsWhiteSpace(_text[last]))
        {
            last--;
        }

        return last >= start && _text[last] == ',' ? last : -1;
    }

    private bool HasClosingBracket(int start, int end) => _text.IndexOf(')', start, end - start) >= 0;
}
