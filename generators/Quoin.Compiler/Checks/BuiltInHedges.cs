using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Finds the hedges of Quoin in words of a model.</summary>
internal static class BuiltInHedges
{
    /// <summary>The hedge of Quoin that allows the least in some words, or is one of their endings; null if there is none.</summary>
    public static Hedge? Weakest(HedgeDeclaration hedge)
    {
        if (Wording.For(hedge.Language) is not { } wording)
        {
            return null;
        }

        var stem = hedge.Words.TrimEnd(PhraseTrie.AnyEnding);
        var weakest = wording.In(stem).WeakestHedge(new Span(0, stem.Length));
        if (stem.Length < hedge.Words.Length)
        {
            var folded = TypographicFold.FoldCase(stem);
            foreach (var entry in wording.Hedges)
            {
                if (LevelHedge.IsWith(folded, entry.Words.TrimEnd(PhraseTrie.AnyEnding)))
                {
                    weakest = Hedge.Weaker(weakest, new Hedge(default, entry.Words, (Certainty)Vocabulary.Certainty.NumberOf(entry.Section)!));
                }
            }
        }

        return weakest;
    }
}
