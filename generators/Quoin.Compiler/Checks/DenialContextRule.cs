using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that the prefix or the suffix of a quote is not just the negation that the quote leaves out.</summary>
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
                foreach (var (syntax, parts) in QuoteRanges.Pair(marks[i].Quotes, article.Model.Marks(kind)[i].Quotes))
                {
                    var wording = Wording.For(parts[0].Language);
                    var before = syntax.Prefix is null ? null : wording?.NegationBefore(article.Source.Text, parts[0].Anchor.Span.Start);
                    var after = syntax.Suffix is null ? null : wording?.NegationAfter(article.Source.Text, parts[parts.Count - 1].Anchor.Span.End);
                    if (before is { } first && IsOnly(syntax.Prefix!, first))
                    {
                        Report(QuoteFields.Prefix, first);
                    }

                    if (after is { } last && IsOnly(syntax.Suffix!, last))
                    {
                        Report(QuoteFields.Suffix, last);
                    }

                    void Report(Field context, Span negation) =>
                        article.Report(Rule, syntax.Range, context.Key, marks[i].Id.Value, Whitespace.Collapse(article.Source.TextOf(negation)));
                }
            }
        }

        bool IsOnly(string context, Span negation) => WordHashes.Compute(context).Count() <= WordHashes.Compute(article.Source.TextOf(negation)).Count();
    }
}
