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
internal sealed class SentenceContext(Wording wording, string text)
{
    /// <summary>How far from the quote words are searched; sentences of real text are hardly longer.</summary>
    private const int Reach = 400;

    /// <summary>How many characters can be between words that limit what follows, and what follows.</summary>
    private const int LeadLength = 80;

    /// <summary>How many characters of a quote that goes on with a list can be before "or".</summary>
    private const int ListLength = 60;

    /// <summary>How many characters can be between a quote and words that deny it as a whole.</summary>
    private const int TailLength = 40;

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

        if ((wording.NegationBefore(text, quote) ?? wording.NegationBefore(text, quote, WordingFile.DenialBeside)) is { } negation && negation.Start >= sentence)
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
        if (end <= quote || quote == 0 || SentenceBoundary.IsEnd(text[quote - 1], SentenceEnds.Mark))
        {
            return null;
        }

        var next = quote;
        while (next < end - 1 && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var mark = text[quote - 1] is ',' or ';' ? text[quote - 1] : ' ';
        if (mark == ' ' && !ClauseReader.IsScale(text, next) && wording.NegationAfter(text, quote, end) is { } negation && wording.At(WordingFile.Alternative, text, negation) is null)
        {
            return ContextWords.Denial(negation, negation.End);
        }

        foreach (var clause in new ClauseReader(wording, text).Read(quote, end, mark))
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
            return Begins(span, WordingFile.Continuation) || Begins(span, WordingFile.Limit) || Begins(span, WordingFile.Negation)
                ? ContextWords.Limit(contrast, span.End)
                : null;
        }

        switch (part.Mark)
        {
            case ' ':
                var tail = span with { Length = Math.Min(span.Length, TailLength) };
                return Denies(wording.First(WordingFile.DenialAfter, text, tail), span) ?? Limits(wording.First(WordingFile.Limit, text, span), span);
            case ';':
                return !Begins(span, WordingFile.Continuation) ? null
                    : Denies(wording.First(WordingFile.Denial, text, span), span) ?? Limits(wording.First(WordingFile.Limit, text, span), span);
            case ',':
                // After a comma, "not in oil" is only the other half of "in water".
                return Denies(wording.At(WordingFile.DenialAfter, text, span), span) ?? Limits(wording.At(WordingFile.Limit, text, span), span);
            default:
                return Denies(wording.At(WordingFile.DenialAfter, text, span), span) ?? Denies(wording.At(WordingFile.DenialBefore, text, span), span)
                    ?? Limits(wording.At(WordingFile.Limit, text, span), span);
        }
    }

    private bool Begins(Span span, string list) => wording.At(list, text, span) is not null;

    private static ContextWords? Denies(WordingMatch? match, Span part) => match is { } words ? ContextWords.Denial(words.Span, part.End) : null;

    private static ContextWords? Limits(WordingMatch? match, Span part) => match is { } words ? ContextWords.Limit(words.Span, part.End) : null;

    private Span? DenialBefore(int sentence, Span clause, int quote, int end)
    {
        Span? nearest = null;
        foreach (var (found, _) in wording.Find(WordingFile.DenialBefore, text, new Span(sentence, quote - sentence)))
        {
            // The "but" of "anything but" begins no clause.
            nearest = found.End >= clause.Start ? found : nearest;
        }

        if (nearest is not { } denial
            || wording.First(WordingFile.Relative, text, new Span(clause.Start, Math.Max(0, denial.Start - clause.Start))) is not null)
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
        return comma < 0 || (text[denial.End] == ',' && comma > denial.End) || wording.First(WordingFile.Alternative, text, rest) is not null ? denial : null;
    }

    /// <summary>Whether a quote begins another clause than the one before it: "and 28 left".</summary>
    private bool BeginsClause(Span quote) => Begins(quote, WordingFile.Contrast)
        || (wording.At(WordingFile.Boundary, text, quote) is { } boundary && wording.At(WordingFile.Alternative, text, boundary.Span) is not { Entry.Value: not WordingFile.And });

    private WordingMatch? LimitBefore(Span clause, int quote)
    {
        foreach (var match in wording.Find(WordingFile.LimitBefore, text, clause))
        {
            var found = match.Span;
            var comma = text.IndexOf(',', found.End, quote - found.End);
            var isLead = comma < 0 || (match.Entry.Value != WordingFile.Direct && Adjacency.SkipSpace(text, Adjacency.AfterConnective(wording, text, comma, quote), quote) == quote);
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
            if (text[i] is ';' or ':' or '—' or '–' || (text[i] == '(' && !HasClosingBracket(i, quote)))
            {
                start = i + 1;
            }
        }

        var clause = start;
        foreach (var (found, _) in wording.Find(WordingFile.Boundary, text, new Span(start, quote - start)))
        {
            // A negation denies all that "or" joins, and one after "who" only what follows it.
            clause = wording.At(WordingFile.Alternative, text, found) is not null ? clause
                : wording.At(WordingFile.Relative, text, found) is null ? found.End
                : found.Start;
        }

        foreach (var (found, _) in wording.Find(WordingFile.Contrast, text, new Span(start, quote - start)))
        {
            clause = Math.Max(clause, found.End);
        }

        return new Span(clause, quote - clause);
    }

    /// <summary>The index of the comma directly before a quote; -1 if there is none.</summary>
    private int Comma(int start, int quote)
    {
        var last = quote - 1;
        while (last > start && char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        return last >= start && text[last] == ',' ? last : -1;
    }

    private bool HasClosingBracket(int start, int end) => text.IndexOf(')', start, end - start) >= 0;
}
