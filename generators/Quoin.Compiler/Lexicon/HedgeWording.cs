using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Lexicon;

/// <summary>Finds words that weaken an assertion.</summary>
internal static class HedgeWording
{
    /// <summary>The hedges in a span of a text, in order, without permissions and what is only a condition.</summary>
    /// <param name="wording">The word lists.</param>
    /// <param name="text">The text.</param>
    /// <param name="span">The span.</param>
    /// <param name="register">What the text is for.</param>
    public static IEnumerable<Hedge> Hedges(this Wording wording, string text, Span span, Register register = Register.Plain)
    {
        foreach (var (found, entry) in wording.Find(WordingFile.Hedge, text, span))
        {
            if (!HedgeUse.Allows(wording, text, found, register) && !HedgeUse.WeakensNothing(wording, text, found, register))
            {
                yield return new Hedge(found, entry.Words, (Certainty)Vocabulary.Certainty.NumberOf(entry.Section)!);
            }
        }
    }

    /// <summary>The hedge that allows the least certainty, the first if there are several; null if there is none.</summary>
    public static Hedge? WeakestHedge(this Wording wording, string text, Span span, Register register = Register.Plain)
    {
        Hedge? weakest = null;
        foreach (var hedge in wording.Hedges(text, span, register))
        {
            if (weakest is null || hedge.Certainty < weakest.Value.Certainty)
            {
                weakest = hedge;
            }
        }

        return weakest;
    }

    /// <summary>
    /// The hedge directly before an offset, or separated from it only by a comma and a connective, as in "there is
    /// no evidence that"; null if there is none.
    /// </summary>
    public static Hedge? HedgeBefore(this Wording wording, string text, int offset, Register register = Register.Plain)
    {
        foreach (var hedge in wording.Hedges(text, Adjacency.Before(offset), register))
        {
            if (Adjacency.IsRightBefore(text, Adjacency.AfterConnective(wording, text, hedge.Span.End, offset), offset))
            {
                return hedge;
            }
        }

        return null;
    }
}
