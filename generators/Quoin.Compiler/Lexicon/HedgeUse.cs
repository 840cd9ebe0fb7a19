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
    public static bool Allows(WordedText words, Span hedge, Register register)
    {
        if (words.At(WordList.Permission, hedge) is not { Entry.Value: var value })
        {
            return false;
        }

        if (register == Register.Permission)
        {
            if (value != WordingFile.Tentative)
            {
                return true;
            }

            register = Register.Plain;
        }

        var text = words.Text;
        var end = Math.Min(text.Length, hedge.End + Reach);
        var next = AfterRemark(text, hedge.End, end);
        if (words.At(WordList.Act, next) is not null)
        {
            return true;
        }

        var verb = After(words.At(WordList.Adverb, next), next);
        verb = After(words.At(WordList.Negation, verb), verb);
        return words.At(WordList.Act, verb) is not null
            || (register == Register.Law && words.At(WordList.Passive, verb) is not null)
            || (words.At(WordList.Event, verb) is null && (register != Register.Plain || IsDoneByActor(words, hedge.Start)));

        Span After(WordingMatch? skipped, Span rest) =>
            skipped is { } match && Adjacency.SkipSpace(text, match.Span.End, end) is var start ? new Span(start, end - start) : rest;
    }

    /// <summary>Whether a hedge weakens nothing where it is: in a condition, in a law, or in a comparison that found no difference.</summary>
    public static bool WeakensNothing(WordedText words, Span hedge, Register register) =>
        (words.At(WordList.InCondition, hedge) is not null
            && (register == Register.Law || words.First(WordList.Condition, Clause(words.Text, hedge.Start)) is not null))
        || (words.At(WordList.OfDirection, hedge) is not null
            && words.First(WordList.Direction, Sentence(words.Text, hedge.Start)) is null);

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
    private static bool IsDoneByActor(WordedText words, int verb)
    {
        var text = words.Text;
        var clause = Clause(text, verb);
        return BeginsOrEndsWithActor(words, clause, verb)

            // "…, and may not": the subject is that of the clause before.
            || (clause.Start > 0 && Words(text, clause.Start, verb) == 1 && text[clause.Start - 1] == ','
                && BeginsOrEndsWithActor(words, Clause(text, clause.Start - 1), verb));
    }

    private static bool BeginsOrEndsWithActor(WordedText words, Span clause, int verb)
    {
        foreach (var match in words.Find(WordList.Actor, clause))
        {
            var found = match.Span;

            // With an article or another word before it, the actor is still the first.
            if (Words(words.Text, clause.Start, found.Start) <= 2 || Words(words.Text, found.End, verb) == 0)
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
