using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Lexicon;

/// <summary>Finds words that weaken an assertion.</summary>
internal static class HedgeWording
{
    /// <summary>The hedges of Quoin in a span of a text, in order, without permissions and what is only a condition.</summary>
    /// <param name="words">The text.</param>
    /// <param name="span">The span.</param>
    /// <param name="register">What the text is for.</param>
    public static IEnumerable<Hedge> Hedges(this WordedText words, Span span, Register register = Register.Plain)
    {
        foreach (var match in words.Find(WordList.Hedge, span))
        {
            if (words.Weakens(match, register) is { } hedge)
            {
                yield return hedge;
            }
        }
    }

    /// <summary>The hedge of Quoin or of the model that allows the least certainty, the first if there are several; null if there is none.</summary>
    public static Hedge? WeakestHedge(this WordedText words, Span span, Register register = Register.Plain) =>
        Hedge.Weaker(words.Weakest(WordList.Hedge, span, register), words.Weakest(WordList.OwnHedge, span, register));

    /// <summary>
    /// The hedge directly before an offset, or separated from it only by a comma and a connective, as in "there is
    /// no evidence that"; null if there is none.
    /// </summary>
    public static Hedge? HedgeBefore(this WordedText words, int offset, Register register = Register.Plain) =>
        Hedge.Weaker(words.Before(WordList.Hedge, offset, register), words.Before(WordList.OwnHedge, offset, register));

    private static Hedge? Weakest(this WordedText words, WordList list, Span span, Register register)
    {
        Hedge? weakest = null;
        foreach (var match in words.Find(list, span))
        {
            weakest = Hedge.Weaker(weakest, words.Weakens(match, register));
        }

        return weakest;
    }

    private static Hedge? Before(this WordedText words, WordList list, int offset, Register register)
    {
        foreach (var match in words.Find(list, Adjacency.Before(offset)))
        {
            if (Adjacency.IsRightBefore(words.Text, Adjacency.AfterConnective(words, match.Span.End, offset), offset) && words.Weakens(match, register) is { } hedge)
            {
                return hedge;
            }
        }

        return null;
    }

    private static Hedge? Weakens(this WordedText words, WordingMatch match, Register register) =>
        HedgeUse.Allows(words, match.Span, register) || HedgeUse.WeakensNothing(words, match.Span, register)
            ? null
            : new Hedge(match.Span, match.Entry.Words, (Certainty)Vocabulary.Certainty.NumberOf(match.Entry.Section)!, match.Entry.Level);
}
