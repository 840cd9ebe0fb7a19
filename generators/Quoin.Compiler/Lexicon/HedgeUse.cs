using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>
/// Distinguishes "the drug may help" from "the tenant may end the contract", which is certain, a likelihood that is asserted from
/// one that is only a condition, and a benefit that is not significant from no significant difference.
/// </summary>
internal static class HedgeUse
{
    /// <summary>How many characters before a word its subject, or the beginning of its condition, is searched.</summary>
    private const int Reach = 90;

    /// <summary>How many characters before a word the benefit is searched that it takes back.</summary>
    private const int SentenceReach = 300;

    /// <summary>Whether a hedge allows someone to do something.</summary>
    public static bool Allows(Wording wording, string text, Span hedge, Register register)
    {
        if (wording.At(WordingFile.Permission, text, hedge) is null)
        {
            return false;
        }

        var end = Math.Min(text.Length, hedge.End + Reach);
        var words = AfterRemark(text, hedge.End, end);
        if (wording.At(WordingFile.Act, text, words) is not null)
        {
            return true;
        }

        var verb = After(wording.At(WordingFile.Adverb, text, words), words);
        verb = After(wording.At(WordingFile.Negation, text, verb), verb);
        return wording.At(WordingFile.Act, text, verb) is not null
            || (register == Register.Law && wording.At(WordingFile.Passive, text, verb) is not null)
            || (wording.At(WordingFile.Event, text, verb) is null && (register != Register.Plain || IsDoneByActor(wording, text, hedge.Start)));

        Span After(WordingMatch? skipped, Span rest) =>
            skipped is { } match && Adjacency.SkipSpace(text, match.Span.End, end) is var start ? new Span(start, end - start) : rest;
    }

    /// <summary>Whether a hedge weakens nothing where it is: in a condition, in a law, or in a comparison that found no difference.</summary>
    public static bool WeakensNothing(Wording wording, string text, Span hedge, Register register) =>
        (wording.At(WordingFile.InCondition, text, hedge) is not null
            && (register == Register.Law || wording.First(WordingFile.Condition, text, Clause(text, hedge.Start)) is not null))
        || (wording.At(WordingFile.OfDirection, text, hedge) is not null
            && wording.First(WordingFile.Direction, text, Sentence(text, hedge.Start)) is null);

    /// <summary>The words after a hedge, without a remark between commas.</summary>
    private static Span AfterRemark(string text, int start, int end)
    {
        var at = Adjacency.SkipSpace(text, start, end);
        if (at < end && text[at] == ',' && text.IndexOf(',', at + 1, end - at - 1) is var close and > 0)
        {
            at = Adjacency.SkipSpace(text, close + 1, end);
        }

        return new Span(at, end - at);
    }

    /// <summary>Whether the clause before a verb begins with someone who acts, or ends with one.</summary>
    private static bool IsDoneByActor(Wording wording, string text, int verb)
    {
        var clause = Clause(text, verb);
        if (clause.Start > 0 && Words(text, clause.Start, verb) == 1 && text[clause.Start - 1] == ',')
        {
            // "…, and may not": the subject is that of the clause before.
            clause = Clause(text, clause.Start - 1);
        }

        foreach (var (found, _) in wording.Find(WordingFile.Actor, text, clause))
        {
            // With an article or another word before it, the actor is still the first.
            if (Words(text, clause.Start, found.Start) <= 2 || Words(text, found.End, verb) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words before an offset, from the last mark on.</summary>
    private static Span Clause(string text, int offset) => Before(text, offset, Reach, character =>
        SentenceBoundary.IsEnd(character, SentenceEnds.Mark | SentenceEnds.Clause) || character is ',' or '(' or ')');

    /// <summary>The words before an offset, from the last full stop on that is not in a number.</summary>
    private static Span Sentence(string text, int offset) => Before(text, offset, SentenceReach, character => character is '!' or '?' or '\n');

    private static Span Before(string text, int offset, int reach, Func<char, bool> isEnd)
    {
        var start = offset;
        while (start > 0 && offset - start < reach && !isEnd(text[start - 1])
            && !(text[start - 1] == '.' && start < text.Length && char.IsWhiteSpace(text[start])))
        {
            start--;
        }

        while (start < offset && Boundaries.Cuts(text, start))
        {
            start++;
        }

        return new Span(start, offset - start);
    }

    private static int Words(string text, int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += WordBreaks.IsWord(text[i]) && (i == start || !WordBreaks.IsWord(text[i - 1])) ? 1 : 0;
        }

        return words;
    }
}
