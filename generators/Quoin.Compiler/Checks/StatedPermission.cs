using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Finds what a quote permits and a statement states as a fact: "the licence may be revoked", "the licence is revoked".</summary>
internal static class StatedPermission
{
    /// <summary>Shorter words are articles and prepositions, which many sentences share.</summary>
    private const int LeastLength = 4;

    /// <summary>What a statement makes of "may be"; null if it keeps it, or says something else.</summary>
    public static string? Reason(EditorialArticle article, StatementText statement, Register register)
    {
        // Where any word permits or weakens, it is not known what it belongs to.
        if (statement.First(WordList.Copula) is null || statement.First(WordList.Permission) is not null || statement.Words.WeakestHedge(statement.Whole, register) is not null)
        {
            return null;
        }

        foreach (var quote in statement.Mark.Quotes)
        {
            if (article.Words(quote.Language) is { } words && words.Wording.Language == statement.Words.Wording.Language)
            {
                foreach (var permission in words.Find(WordList.Permission, quote.Anchor.Span))
                {
                    if (HedgeUse.Allows(words, permission.Span, register) && Permitted(words, permission.Span, quote.Anchor.Span) is { } permitted
                        && Stated(words, quote.Anchor.Span, permitted.Words) is null && Stated(statement.Words, statement.Whole, permitted.Words) is { } stated)
                    {
                        return $"the quote says \"{Whitespace.Collapse(words.Text.Substring(permission.Span.Start, permitted.End - permission.Span.Start))}\", and the statement says \"{stated}\"";
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The words after "may be", up to the first that is not short; null if there are none.</summary>
    private static (string Words, int End)? Permitted(WordedText words, Span permission, Span quote)
    {
        var at = After(WordList.Adverb, Rest(permission.End)) ?? Rest(permission.End);
        return After(WordList.Passive, at) is { Length: > 0 } rest && EndOfLongWord(words.Text, rest) is { } end
            ? (words.Text.Substring(rest.Start, end - rest.Start), end)
            : null;

        Span Rest(int offset) => Adjacency.SkipSpace(words.Text, offset, quote.End) is var start ? new Span(start, quote.End - start) : default;

        Span? After(WordList list, Span span) => words.At(list, span) is { } match ? Rest(match.Span.End) : null;
    }

    /// <summary>The part of a text that has words right after "is"; null if there is none.</summary>
    private static string? Stated(WordedText words, Span span, string permitted)
    {
        foreach (var copula in words.Find(WordList.Copula, span))
        {
            var start = Adjacency.SkipSpace(words.Text, copula.Span.End, span.End);
            var end = start + permitted.Length;
            if (end <= span.End && string.Compare(words.Text, start, permitted, 0, permitted.Length, StringComparison.OrdinalIgnoreCase) == 0 && (end == words.Text.Length || !WordBreaks.IsWord(words.Text[end])))
            {
                return Whitespace.Collapse(words.Text.Substring(copula.Span.Start, end - copula.Span.Start));
            }
        }

        return null;
    }

    private static int? EndOfLongWord(string text, Span span)
    {
        for (var (start, at) = (span.Start, span.Start); at <= span.End; at++)
        {
            if (at == span.End || !WordBreaks.IsWord(text[at]))
            {
                if (at - start >= LeastLength)
                {
                    return at;
                }

                start = at + 1;
                if (at < span.End && text[at] is not (' ' or '\n'))
                {
                    return null;
                }
            }
        }

        return null;
    }
}
