using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>Decides whether a clause begins or ends at an offset of a sentence. Without word lists, only marks count.</summary>
internal static class ClauseEdges
{
    /// <summary>The words that a clause can begin with.</summary>
    private static readonly WordList[] Openers = [WordList.Boundary, WordList.Contrast, WordList.Relative, WordList.Connective, WordList.Condition];

    public static bool Begins(Wording? wording, string text, Span sentence, int offset)
    {
        var before = offset - 1;
        while (before >= sentence.Start && (char.IsWhiteSpace(text[before]) || text[before] is '*' or '_' || TypographicFold.IsQuotationMark(text[before])))
        {
            before--;
        }

        return before < sentence.Start || IsMark(text[before]) || Opens(wording, text, offset, sentence.End);
    }

    public static bool Ends(Wording? wording, string text, Span sentence, int offset)
    {
        var after = Adjacency.SkipSpace(text, offset, sentence.End);
        return after >= sentence.End || IsMark(text[after]) || IsMark(text[offset - 1]) || (after > offset && text[after - 1] == '(')
            || Opens(wording, text, after, sentence.End);
    }

    private static bool Opens(Wording? wording, string text, int offset, int end) =>
        wording?.In(text) is { } words && Array.Exists(Openers, list => words.At(list, new Span(offset, Math.Max(0, end - offset))) is not null);

    private static bool IsMark(char character) => character is ',' or '(' or ')' or '—' or '–'
        || SentenceBoundary.IsEnd(character, SentenceEnds.Mark | SentenceEnds.Clause);
}
