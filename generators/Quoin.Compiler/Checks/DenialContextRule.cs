using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that the prefix or the suffix of a quote is not mainly the negation that the quote leaves out.</summary>
internal static class DenialContextRule
{
    public static readonly Rule Rule = new("QUO4021", "Negation moved into the context of a quote",
        "The '{0}' of this quote of '{1}' is only the negation \"{2}\", which the quoted words leave out; quote it too, or give more of the words around it if it negates something else",
        RuleSeverity.Warning);

    private static readonly MarkKind[] Assertions = [MarkKind.Evidence, MarkKind.Caveat, MarkKind.Claim];

    public static void Check(EditorialArticle article)
    {
        foreach (var kind in Assertions)
        {
            var marks = article.Annotation.Marks(kind);
            for (var i = 0; i < marks.Count; i++)
            {
                if (!HasContext(marks[i].Quotes))
                {
                    continue;
                }

                foreach (var (syntax, parts) in QuoteRanges.Pair(marks[i].Quotes, article.Model.Marks(kind)[i].Quotes))
                {
                    var words = article.Words(parts[0].Language);
                    var before = syntax.Prefix is null ? null : words?.NegationBefore(parts[0].Anchor.Span.Start);
                    var end = parts[parts.Count - 1].Anchor.Span.End;
                    var after = syntax.Suffix is null || article.Sentences.At(end - 1) is not { } sentence ? null : words?.NegationAfter(end, sentence.End);
                    if (before is { } first && IsOnly(words!.Wording, syntax.Prefix!))
                    {
                        Report(QuoteFields.Prefix, first);
                    }

                    if (after is { } last && IsOnly(words!.Wording, syntax.Suffix!))
                    {
                        Report(QuoteFields.Suffix, last);
                    }

                    void Report(Field context, Span negation) =>
                        article.Report(Rule, syntax.Range, context.Key, marks[i].Id.Value, Whitespace.Collapse(article.Source.TextOf(negation)));
                }
            }
        }
    }

    private static bool HasContext(EquatableArray<QuoteSyntax> quotes)
    {
        foreach (var quote in quotes)
        {
            if (quote.Prefix is not null || quote.Suffix is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a prefix or suffix is a negation, or has several that are at least half of its words.</summary>
    private static bool IsOnly(Wording wording, string context)
    {
        var (negations, words) = (0, 0);
        foreach (var match in wording.In(context).Find(WordList.Negation, new Span(0, context.Length)))
        {
            negations++;
            words += WordHashes.Count(context, match.Span);
        }

        return WordHashes.Count(context, new Span(0, context.Length)) <= (negations > 1 ? 2 * words : words);
    }
}
