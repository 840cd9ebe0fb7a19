using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>
/// Tells "the tenant may end the contract", which is certain, from "the drug may help", and a likelihood that is only a condition
/// from one that is asserted.
/// </summary>
internal static class Permissions
{
    /// <summary>How many characters before a word its subject, or the beginning of its condition, is searched.</summary>
    private const int Reach = 90;

    /// <summary>Whether a hedge allows someone to do something.</summary>
    public static bool Allows(Wording wording, string text, Span hedge, bool isNorm)
    {
        if (wording.At(WordingFile.Permission, text, hedge) is null)
        {
            return false;
        }

        var after = new Span(hedge.End, Math.Min(Reach, text.Length - hedge.End));
        var verb = Skip(text, after);
        if (wording.At(WordingFile.Negation, text, verb) is { } not)
        {
            verb = Skip(text, new Span(not.Span.End, verb.End - not.Span.End));
        }

        if (wording.At(WordingFile.Act, text, verb) is not null)
        {
            return true;
        }

        return wording.At(WordingFile.Event, text, verb) is null && (isNorm || IsDoneByActor(wording, text, hedge.Start));
    }

    /// <summary>Whether a hedge belongs to a condition.</summary>
    public static bool IsInCondition(Wording wording, string text, Span hedge) =>
        wording.At(WordingFile.InCondition, text, hedge) is not null
        && wording.First(WordingFile.Condition, text, Clause(text, hedge.Start)) is not null;

    /// <summary>Whether the clause before a verb begins with someone who acts, or ends with one.</summary>
    private static bool IsDoneByActor(Wording wording, string text, int verb)
    {
        var clause = Clause(text, verb);
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
    private static Span Clause(string text, int offset)
    {
        var start = offset;
        while (start > 0 && offset - start < Reach
            && !SentenceBoundary.IsEnd(text[start - 1], SentenceEnds.Mark | SentenceEnds.Clause) && text[start - 1] is not (',' or '(' or ')'))
        {
            start--;
        }

        while (start < offset && !Boundaries.IsWhole(text, new Span(start, offset - start)))
        {
            start++;
        }

        return new Span(start, offset - start);
    }

    private static Span Skip(string text, Span span)
    {
        var start = Adjacency.SkipSpace(text, span.Start, span.End);
        return new Span(start, span.End - start);
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
